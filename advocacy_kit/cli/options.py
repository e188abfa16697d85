"""Options that several subcommands share: which file of messages, and how to read it."""

from collections.abc import Callable

import click

from advocacy_kit.chapters.parameters import gathered
from advocacy_kit.errors import CallError
from advocacy_kit.locale import LANGUAGES, say


def message_options(command: Callable) -> Callable:
    """Add the options that say how a file of messages is read."""
    options = [
        click.option(
            "--map", "mapping", multiple=True, metavar=say("cli-metavar-role"), help=say("options-map")
        ),
        click.option("--voice", type=click.Choice(["customer", "organisation"]), help=say("options-voice")),
        click.option(
            "--own-sender",
            "own_senders",
            multiple=True,
            metavar=say("cli-metavar-sender"),
            help=say("options-own-sender"),
        ),
        click.option(
            "--message-language",
            type=click.Choice(["auto", *LANGUAGES]),
            default="auto",
            help=say("options-message-language"),
        ),
        click.option(
            "--timezone",
            metavar=say("cli-metavar-zone"),
            help=say("options-timezone"),
        ),
        click.option("--since", metavar=say("cli-metavar-day"), help=say("options-since")),
        click.option("--until", metavar=say("cli-metavar-day"), help=say("options-until")),
        click.option("--sheet", metavar=say("cli-metavar-sheet"), help=say("options-sheet")),
        click.option(
            "--config",
            metavar=say("cli-metavar-file"),
            type=click.Path(dir_okay=False),
            help=say("options-config"),
        ),
        click.option("--where", multiple=True, metavar=say("cli-metavar-column"), help=say("options-where")),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def pairs(given: tuple[str, ...], option: str) -> dict[str, str | list[str]]:
    """Take ``name=value`` apart, as often as it was given; a name that comes twice has a list of values.

    Raises
    ------
    CallError
        A pair has no ``=``, or nothing on one side of it; or a role is given two columns.
    """
    found = []
    for text in given:
        name, equals, value = (part.strip() for part in text.partition("="))
        if not (name and equals and value):
            raise CallError(f"options-pair{option.replace('--', '-')}", given=text)
        if option == "--map" and value != dict(found).get(name, value):
            raise CallError("options-map-twice", role=name, one=dict(found)[name], other=value)
        found.append((name, value))
    return gathered(found)


def reading_options(given: dict[str, object]) -> dict[str, object]:
    """Turn the options of :func:`message_options` into arguments of ``open_messages``.

    Raises
    ------
    CallError
        An option holds nothing, or nothing that can be read.
    """
    from advocacy_kit.messages.own_senders import require_senders

    require_senders(given.get("own_senders") or ())
    return {
        "mapping": pairs(given["mapping"], "--map") or None,
        "voice": given["voice"],
        **({"own_senders": given["own_senders"]} if given.get("own_senders") else {}),
        "message_language": given["message_language"],
        "timezone": given["timezone"],
        "since": given["since"],
        "until": given["until"],
        "where": pairs(given["where"], "--where") or None,
        "sheet": given["sheet"],
        "config": given["config"],
    }
