"""JupyterLab's configuration: calm, on loopback, nothing of the user's own."""

import json
import socket
from importlib import resources
from pathlib import Path

import pytest

from advocacy_kit.door import lab
from advocacy_kit.errors import CallError, RunError
from advocacy_kit.paths import PACKAGE


@pytest.mark.parametrize(
    ("language", "files", "opened"),
    [
        ("nl", ["README.md", "LEESMIJ.md"], "/lab/tree/LEESMIJ.md"),
        ("en", ["README.md", "LEESMIJ.md"], "/lab/tree/README.md"),
        # A checkout: its page of welcome is in English.
        ("nl", ["README.md", "notebooks/nl/02-b.ipynb", "notebooks/nl/01 é.ipynb", "notebooks/en/01-a.ipynb"],
         "/lab/tree/notebooks/nl/01%20%C3%A9.ipynb"),
        ("nl", ["nl/01-a.failed.ipynb", "nl/02-b.ipynb"], "/lab/tree/nl/02-b.ipynb"),
        ("nl", ["README.md"], "/lab"),
        ("en", ["LEESMIJ.md"], "/lab"),
        ("nl", [], "/lab"),
    ],
)  # fmt: skip
def test_it_opens_the_readme_of_ones_language(tmp_path, language, files, opened):
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    made = lab.configuration(tmp_path, tmp_path, language, 9000, browser=False)
    assert made["LabApp"]["default_url"] == opened


def test_it_listens_to_nobody_else(tmp_path, monkeypatch):
    monkeypatch.setenv("ADVOCACY_KIT_HOME", str(tmp_path / "kit"))
    made = lab.configuration(tmp_path, tmp_path / "s", "en", 9000, browser=True)
    assert made["ServerApp"]["ip"] == "127.0.0.1"
    assert made["ServerApp"]["allow_remote_access"] is False
    assert "token" not in json.dumps(made)
    for kept in ("user_settings_dir", "workspaces_dir"):
        assert Path(made["LabApp"][kept]).is_relative_to(tmp_path / "kit")


def test_tabs_of_one_folder_are_not_opened_in_another(tmp_path):
    made = [
        lab.configuration(tmp_path / name, tmp_path / "s", "nl", 9000, browser=True)["LabApp"][
            "workspaces_dir"
        ]
        for name in ("one", "other", "one")
    ]
    assert made[0] == made[2] != made[1]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_override_is_a_setting_that_jupyterlab_has(language):
    import jupyterlab
    from jupyterlab.commands import get_app_dir

    schemas = Path(get_app_dir()) / "schemas"
    assert schemas.is_dir(), jupyterlab.__file__
    for plugin, values in lab.overrides(language).items():
        extension, _, name = plugin.rpartition(":")
        schema = json.loads((schemas / extension / f"{name}.json").read_text(encoding="utf-8"))
        assert set(values) <= set(schema["properties"]), plugin


def test_the_dutch_interface_is_installed():
    locale = resources.files("jupyterlab_language_pack_nl_NL") / "locale" / lab.LOCALES["nl"]
    assert (locale / "LC_MESSAGES").is_dir()


def test_the_kits_own_chapters_are_not_opened_for_writing(tmp_path):
    with pytest.raises(CallError) as error:
        lab.root_of(PACKAGE / "_content" / "notebooks")
    assert error.value.key == "door-lab-no-workspace"
    assert lab.root_of(tmp_path / "notebooks") == tmp_path
    assert lab.root_of(tmp_path / "lessons") == tmp_path / "lessons"


def test_a_taken_port_moves_on(monkeypatch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert port < lab._free_port(port) < port + lab.PORTS
        monkeypatch.setattr(lab, "PORTS", 1)
        with pytest.raises(RunError, match=str(port)):
            lab._free_port(port)
