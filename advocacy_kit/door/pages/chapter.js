"use strict";
// What Voilà's page calls while it grows, and a word to the reader when the other side has gone.
(() => {
  const texts = JSON.parse(document.getElementById("door-texts").textContent);
  const step = (n, total) => texts.step.replace("{n}", n).replace("{total}", total);

  window.voila_heartbeat = () => {};
  window.voila_process = (n, total) => {
    const bar = document.getElementById("door-progress");
    if (bar) {
      bar.max = total;
      bar.value = n;
      bar.setAttribute("aria-valuetext", step(n, total));
    }
  };
  // A link into the page was followed before the page was there: go where it leads once nothing moves any more, unless
  // the reader has begun to do something.
  const follow = () => {
    if (!location.hash) return;
    let height = 0;
    let tries = 100;
    const timer = window.setInterval(() => {
      const before = height;
      height = document.documentElement.scrollHeight;
      const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const busy = document.activeElement !== document.body || window.scrollY > 0;
      if (place && height === before && !busy) {
        place.scrollIntoView();
        place.focus({ preventScroll: true });
      } else if (!busy && (tries -= 1) > 0) return;
      window.clearInterval(timer);
    }, 200);
  };
  // Called by the page when its last cell is there, and by Voilà's front end when the theme is: the later one shows it.
  window.display_cells = () => {
    if (!window.themeLoaded) {
      window.cellLoaded = true;
      return;
    }
    document.getElementById("loading")?.remove();
    document.getElementById("rendered_cells").style.display = "";
    follow();
  };
  window.voila_finish = window.display_cells;

  // A page that the browser kept from before has a kernel that was ended when one left it.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });

  const trouble = (text) => {
    const place = document.getElementById("door-trouble");
    if (place && place.textContent !== text) place.textContent = text;
  };
  const look = async () => {
    const data = document.getElementById("jupyter-config-data");
    if (!data) return;
    const kernel = JSON.parse(data.textContent).kernelId;
    try {
      const answer = await fetch(`/api/kernels/${kernel}`, { cache: "no-store" });
      trouble(answer.ok ? "" : answer.status === 404 ? texts.ended : texts.lost);
    } catch {
      trouble(texts.lost);
    }
  };
  window.setInterval(look, 15000);
})();
