"""Click in Vietnamese: help pages, and the errors of the command line itself."""

from typing import Any

import click

from vanban.core.chu import gan_nhat
from vanban.core.errors import UsageError


class Help:
    """Vietnamese words around the parts of a help page."""

    def format_usage(self: Any, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        words = [p.human_readable_name for p in ctx.command.params if isinstance(p, click.Argument)]
        formatter.write_usage(ctx.command_path, " ".join([*words, "[LỰA CHỌN]…"]), prefix="Cách dùng: ")

    def format_options(self: Any, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of options."""
        options = (p for p in self.get_params(ctx) if isinstance(p, click.Option))
        records = [r for r in (p.get_help_record(ctx) for p in options) if r]
        if records:
            with formatter.section("Lựa chọn"):
                formatter.write_dl(records)

    def get_help_option(self: Any, ctx: click.Context) -> click.Option | None:
        """The `--help` option, in Vietnamese."""
        option: click.Option | None = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = "In trang này."
        return option


class Command(Help, click.Command):
    """A command whose help page is Vietnamese."""


class Group(Help, click.Group):
    """A group of commands; what names no command goes to the default one."""

    command_class = Command
    default = "build"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the default command in front of its options."""
        if not args or (args[0].startswith("-") and args[0] not in ("--help", "-h", "--version")):
            args = [self.default, *args]
        return super().parse_args(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, then the options of the default command."""
        with formatter.section("Lệnh"):
            formatter.write_dl([(name, command.get_short_help_str(100)) for name, command in self.commands.items()])
        super().format_options(ctx, formatter)
        default = self.commands[self.default]
        records = [r for r in (p.get_help_record(ctx) for p in default.params) if r]
        with formatter.section(f"Lựa chọn của lệnh {self.default} (lệnh mặc định)"):
            formatter.write_dl(records)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command. Raises UsageError with the nearest name."""
        if args[0] not in self.commands:
            near = gan_nhat(args[0], self.commands)
            hint = f"Có phải ý là {near}? " if near else ""
            raise UsageError(f"Không có lệnh {args[0]}.", f"{hint}Các lệnh: {', '.join(self.commands)}.")
        return super().resolve_command(ctx, args)


def in_vietnamese(error: click.UsageError) -> UsageError:
    """Click's own complaint, told in Vietnamese with what to write."""
    path = error.ctx.command_path if error.ctx else "build.py"
    remedy = f"Xem các lựa chọn: {path} --help"
    match error:
        case click.NoSuchOption(option_name=name, possibilities=near):
            hint = f"Có phải ý là {' hoặc '.join(near)}? " if near else ""
            return UsageError(f"Không có lựa chọn {name}.", hint + remedy)
        case click.MissingParameter(param=param) if param is not None:
            return UsageError(f"Thiếu {_name(param)}.", remedy)
        case click.BadParameter(param=param) if param is not None:
            return UsageError(f"Giá trị của {_name(param)} chưa đúng.", f"{_allowed(param)}{remedy}")
        case click.BadOptionUsage(option_name=name):
            return UsageError(f"Lựa chọn {name} cần một giá trị đi kèm.", remedy)
        case _:
            return UsageError("Dòng lệnh có phần thừa hoặc viết chưa đúng.", remedy)


def _name(param: click.Parameter) -> str:
    return param.opts[0] if isinstance(param, click.Option) else str(param.human_readable_name)


def _allowed(param: click.Parameter) -> str:
    if isinstance(param.type, click.Choice):
        return f"Các giá trị dùng được: {', '.join(map(str, param.type.choices))}. "
    if isinstance(param.type, click.types.IntParamType):
        return "Cần một số nguyên. "
    if param.type.name == "ngày":
        return "Cần một ngày có thật, dạng 15/3/2023. "
    return ""
