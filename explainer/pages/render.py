"""The one Jinja environment: our templates, with a site's own in their place, compiled once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, StrictUndefined, Template, nodes
from jinja2 import __version__ as jinja_version
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import TemplateError, TemplateRuntimeError
from jinja2.runtime import Macro
from jinja2.utils import missing
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from explainer.pages import strings
from explainer.pages.compiled import CompiledTemplates
from explainer.pages.curly import curly, quoted
from explainer.pages.strings import Say, all_said
from explainer.pages.text import escaped, markup, on_paper
from explainer.pages.wording import date_markup, day_markup, short_markup
from explainer.weave.marks import in_marks
from explainer.weave.words import capitalised

_OURS: Final = Path(__file__).parent / "templates"

_PLACE: Final = frozenset({"at"})
_FUNCTIONS: Final = frozenset({"head", "date", "date_of", "day"})


class TemplateFault(Exception):
    """A template, most often a site's own, that cannot be read or filled."""

    def __init__(self, name: str, error: Exception) -> None:
        line = getattr(error, "lineno", None)
        place = f"{name}:{line}" if line else name
        super().__init__(f"template {place} cannot be drawn: {str(error).partition(chr(10))[0] or type(error).__name__}")


class _OwnWords(NodeTransformer):
    """Puts the engine's own words into the template itself, so that no page looks them up."""

    def visit_Getattr(self, node: nodes.Getattr) -> nodes.Node:
        """`say.name` as the words it stands for."""
        if isinstance(node.node, nodes.Name) and node.node.name == "say":
            words = getattr(Say, node.attr, None)
            if isinstance(words, str):
                return nodes.Const(words, lineno=node.lineno)
        return self.generic_visit(node)


class _Compiler(CodeGenerator):
    """Calls our own functions straight away. Jinja's way round, which finds out at each call what it was given and what
    that wants to know, takes a quarter of the time of a page."""

    _is_asked = False
    """Whether it is being asked if something is there at all."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        super().visit_Template(_OwnWords().visit(node), frame)

    def write_commons(self) -> None:
        """What each function of a template begins with; it escapes what is printed in our way, not in Jinja's."""
        super().write_commons()
        self.writeline("escape = environment.escaped")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        """`thing.name`: an attribute, and never an item of a mapping, in our own templates, but for tables of words."""
        named = next(node.find_all(nodes.Name), None)
        if self._is_asked or not Path(self.filename or "").is_relative_to(_OURS) or (named and named.name == "words"):
            super().visit_Getattr(node, frame)
            return
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Test(self, node: nodes.Test, frame: Frame) -> None:
        """`thing.name is defined`, and other questions."""
        self._is_asked = True
        super().visit_Test(node, frame)
        self._is_asked = False

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: FBT001, FBT002
        called: nodes.Expr = node.node
        method = ""
        if isinstance(called, nodes.Getattr):
            method = f".{called.attr}"
            called = called.node
        is_plain = not (node.kwargs or node.dyn_args or node.dyn_kwargs or forward_caller)
        if not (is_plain and isinstance(called, nodes.Name) and called.name in (_PLACE if method else _FUNCTIONS)):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(called, frame)
        self.write(f"{method}(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")


class _Environment(Environment):
    code_generator_class = _Compiler
    escaped = staticmethod(escaped)


def _compiler() -> bytes:
    """What a compiled template depends on: this file, and the words that it puts into templates."""
    return Path(__file__).read_bytes() + repr((jinja_version, sorted(all_said().items()))).encode()


class Templates:
    """Our templates, where a file of the same name in the folder `explainer` of `overrides` takes the place of ours.
    Ours stay within reach as `explainer/NAME`, so that a site's own can build on them. Holds no facts: may be shared."""

    def __init__(self, overrides: Path | None = None) -> None:
        ours = FileSystemLoader(_OURS)
        loaders: list[BaseLoader] = [ours, PrefixLoader({"explainer": ours})]
        if overrides is not None:
            loaders.insert(0, FileSystemLoader(overrides / "explainer"))
        self._environment = _Environment(
            loader=ChoiceLoader(loaders),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            cache_size=-1,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=CompiledTemplates(_OURS, _compiler()),
        )
        self._environment.globals.update(say=Say, words=strings, date=date_markup, date_of=day_markup, day=short_markup)
        self._environment.filters.update(
            capitalised=capitalised, curly=curly, in_marks=in_marks, on_paper=on_paper, quoted=quoted
        )
        # A site's own template may call us wrongly; in ours the same would be a mistake of ours, to be seen as such.
        self._faults = (TemplateError, AttributeError, TypeError) if overrides else (TemplateError,)
        self._pages: dict[str, Template] = {}
        self._parts: dict[str, Callable[..., Markup]] = {}

    def page(self, kind: str, slots: dict[str, Any]) -> Markup:
        """The template of a page kind, filled. Raises `TemplateFault`."""
        name = f"{kind}.html.jinja"
        try:
            template = self._pages.get(kind)
            if template is None:
                template = self._pages[kind] = self._environment.get_template(name)
            return markup(template.render(slots))
        except self._faults as error:
            raise TemplateFault(name, error) from error

    def part(self, name: str, *things: object) -> Markup:
        """A part, drawn: the macro of the same name in `parts/NAME.html.jinja`. Raises `TemplateFault`."""
        file = f"parts/{name}.html.jinja"
        try:
            macro = self._parts.get(name)
            if macro is None:
                macro = self._parts[name] = self._macro(name, file)
            return macro(*things)
        except self._faults as error:
            raise TemplateFault(file, error) from error

    def _macro(self, name: str, file: str) -> Callable[..., Markup]:
        """A macro as a plain function: what Jinja makes of it looks at each call for names and further arguments."""
        macro: Macro | None = getattr(self._environment.get_template(file).module, name, None)
        if macro is None:
            raise TemplateRuntimeError(f"it has no macro “{name}”")
        if macro.caller or macro.catch_kwargs or macro.catch_varargs:
            return macro  # type: ignore[return-value] # a site's own; under autoescape it gives markup
        function, most = macro._func, len(macro.arguments)
        return lambda *things: markup(function(*things, *(missing,) * (most - len(things))))
