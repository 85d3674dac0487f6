"""Finds relative dates of which it is not said what fixes them."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.times import dated
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("T104", Severity.WARNING)
def printed_date_without_fixing(web: Web) -> Iterator[Fault]:
    """A source prints a word such as “Saturday”, and it is not said what makes a date of it.

    Which Saturday is meant depends on the day of writing. A reader has to see how the date was found.

    Wrong:
        --- data/events.yml
        first-landing: {title: People land on the moon, when: {edtf: 1969-07-20, printed: Sunday}}

    Right:
        --- data/events.yml
        first-landing: {title: People land on the moon, when: {edtf: 1969-07-20, printed: Sunday, by: "source:daily"}}
        --- data/sources.yml
        daily: {title: They landed, publisher: unknown, read: whole, published: 1969-07-21}
    """
    for subject, path, when in dated(web):
        is_relative = when.printed and not any(sign.isdigit() for sign in when.printed)
        if is_relative and not when.by and not when.why:
            yield Fault(
                subject=subject,
                path=path,
                message=f"{called(subject)} makes {when.edtf.words} of the printed “{when.printed}”, and it is not said how",
                hint="name what fixes it in `by`, or add `why`",
            )
