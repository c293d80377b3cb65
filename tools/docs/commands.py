"""docs/lenh.md: the help page of every command."""

import click

from vanban.cli.main import cli


def command_reference() -> str:
    """The page."""
    pages = ["# Các lệnh\n"]
    for name, command in cli.commands.items():
        context = click.Context(command, info_name=f"python build.py {name}", terminal_width=100)
        pages.append(f"## {name}\n\n```\n{command.get_help(context)}\n```\n")
    return "\n".join(pages)
