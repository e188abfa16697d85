"""Commands that speak the interface's language in everything they say, where click would speak English."""

import re
from difflib import get_close_matches

import click

from advocacy_kit.locale import LANGUAGES, say


class Spoken:
    """What our commands and groups have in common: headings, help and ``--language`` at every level."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        kwargs.setdefault("options_metavar", f"[{say('cli-metavar-options')}]")
        super().__init__(*args, **kwargs)
        if not any(param.name == "language" for param in self.params):
            # The whole line was searched for it before anything was read (see `cli.main`).
            self.params.append(
                click.Option(
                    ["--language"],
                    type=click.Choice(LANGUAGES),
                    expose_value=False,
                    help=say("cli-help-language"),
                )
            )

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The help option, with our words."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = say("cli-help-help")
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that says how a command is typed."""
        pieces = self.collect_usage_pieces(ctx)
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=say("cli-usage") + " ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, and for a group what it holds."""
        records = [
            param.get_help_record(ctx)
            for param in self.get_params(ctx)
            if not isinstance(param, click.Argument)
        ]
        with formatter.section(say("cli-options")):
            formatter.write_dl([(names, _extras(text)) for names, text in filter(None, records)])
        if isinstance(self, click.Group):
            self.format_commands(ctx, formatter)


def _extras(text: str) -> str:
    """Translate what click writes between brackets at the end: default, range."""
    head, bracket, tail = text.rpartition("[")
    if not bracket or not tail.endswith("]"):
        return text
    parts = []
    for part in tail.removesuffix("]").split("; "):
        name, colon, value = part.partition("default: ")
        spoken = say("cli-required") if part == "required" else part
        parts.append(f"{say('cli-default')} {value}" if colon and not name else spoken)
    return f"{head}[{'; '.join(parts)}]"


class Command(Spoken, click.Command):
    """A command."""


class Group(Spoken, click.Group):
    """A group of commands."""

    command_class = Command

    def __init__(self, *args: object, **kwargs: object) -> None:
        kwargs.setdefault("subcommand_metavar", say("cli-metavar-command"))
        super().__init__(*args, **kwargs)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands with their first sentences."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        limit = formatter.width - 6 - max(len(name) for name, _ in commands)
        with formatter.section(say("cli-commands")):
            formatter.write_dl([(name, command.get_short_help_str(limit)) for name, command in commands])

    def resolve_command(self, ctx: click.Context, args: list[str]):
        """Name the nearest command where one is misspelt."""
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            near = get_close_matches(args[0], known, n=1)
            key = "cli-unknown-command-near" if near else "cli-unknown-command"
            values = {"given": args[0], "near": near[0] if near else "", "known": ", ".join(known)}
            raise click.UsageError(say(key, **values), ctx)
        return super().resolve_command(ctx, args)


def told(error: click.ClickException) -> str:
    """Tell what is wrong with a call, and where its help is."""
    ctx = getattr(error, "ctx", None)
    if ctx is not None and (type(error).__name__ == "NoArgsIsHelpError" or "Missing command" in str(error)):
        # A group without a command: its help is the answer.
        return ctx.get_help()
    lines = [_message(error)]
    if ctx is not None:
        lines = [ctx.get_usage(), say("cli-try-help", command=ctx.command_path), "", *lines]
    return "\n".join(lines)


def _message(error: click.ClickException) -> str:
    param = getattr(error, "param", None)
    if isinstance(error, click.MissingParameter) and param is not None:
        kind = "argument" if isinstance(param, click.Argument) else "option"
        return say(f"cli-missing-{kind}", name=_name(error, param))
    if isinstance(error, click.NoSuchOption):
        near = ", ".join(sorted(error.possibilities or []))
        key = "cli-no-such-option-near" if near else "cli-no-such-option"
        return say(key, name=error.option_name, near=near)
    if isinstance(error, click.BadParameter) and param is not None:
        return _bad_value(error, param)
    if isinstance(error, click.BadOptionUsage):
        key = "cli-option-takes-none" if "does not take" in error.message else "cli-option-needs-value"
        return say(key, name=error.option_name)
    extra = re.search(r"extra arguments? \((.*)\)", error.format_message(), re.S)
    return say("cli-extra-argument", given=extra[1]) if extra else error.format_message()


def _name(error: click.ClickException, param: click.Parameter) -> str:
    """How a person calls a parameter: the option as it is typed, the argument as the usage line shows it."""
    if isinstance(param, click.Argument):
        return param.metavar or param.human_readable_name
    return (
        error.param_hint if isinstance(getattr(error, "param_hint", None), str) else max(param.opts, key=len)
    )


def _bad_value(error: click.BadParameter, param: click.Parameter) -> str:
    name, kind = _name(error, param), param.type
    # click keeps the value in its own sentence only.
    found = re.search(r"'(.*?)' (?:is|does)|^(-?\d+) is", error.message, re.S)
    given = next(filter(None, found.groups()), "") if found else ""
    if isinstance(kind, click.Choice):
        return say("cli-bad-choice", name=name, given=given, known=", ".join(map(str, kind.choices)))
    if isinstance(kind, click.IntRange):
        return say("cli-bad-number", name=name, given=given, least=str(kind.min), most=str(kind.max))
    if isinstance(kind, click.Path):
        return say("cli-bad-file" if kind.file_okay else "cli-bad-folder", name=name, given=given)
    return say("cli-bad-value", name=name, problem=error.message)


def confirmed(question: str) -> bool:
    """Ask a question that is answered by yes or no, in either language; no answer is no."""
    answer = click.prompt(f"{question} {say('cli-yes-no')}", default="", show_default=False)
    return answer.strip().casefold()[:1] in ("y", "j")
