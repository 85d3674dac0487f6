"""A page for each question: its answer, what the answer rests on, and what is not known."""

from collections.abc import Iterator

from explainer.model.identifier import Identifier
from explainer.model.question import Question, Unknown
from explainer.pages.badges import BY_NAME
from explainer.pages.drawing import Drawing, entry
from explainer.pages.foot import foot
from explainer.pages.page import Page
from explainer.pages.wording import kind_word


def question(drawing: Drawing) -> Iterator[Page]:
    """One page a question, in order of identifier."""
    web = drawing.web
    for record, address in drawing.each(web.library.of(Question)):
        at = drawing.at(address)
        answer = web.answers[record.id]
        short = web.inline(record.id, "short").plain
        more = web.inline(record.id, "answer").plain if record.answer is not None else ""
        claims = [need for need in record.needs if isinstance(need, Identifier)]
        yield drawing.page(
            "questions",
            address,
            web.titles[record.id],
            template="question",
            description=f"{short} ({answer.words})",
            search=(entry(record.question, short, more, boost=1.5, kind=kind_word(record)),),
            about=(record.id,),
            question=record,
            answer=answer,
            meaning=BY_NAME[f"answer-{answer.state}"].meaning,
            claims=claims,
            unknowns=[need for need in record.needs if isinstance(need, Unknown)],
            disputes=sorted(
                {dispute for claim in claims if claim in web.standing for dispute in web.standing[claim].disputed_by}
            ),
            foot=foot(drawing, at, record),
        )
