"""Amounts in words."""

from explainer.model.measure import Amount


def amount_words(amount: Amount, unit: str | None = None) -> str:
    """An amount with its unit: `more than 80 signatories`, `40 to 50`, `12 June 2026, 5:21 pm (UTC−4)`, `“eighty”`."""
    if amount.is_words:
        return f"“{amount.text}”"
    if amount.date is not None:
        return amount.date.words
    number = f"{_bound(amount)}{_number(amount)}"
    return f"{number} {unit}" if unit else number


def _bound(amount: Amount) -> str:
    if amount.is_approximate:
        return "about "
    if amount.high is None:
        return "more than " if amount.low_is_open else "at least "
    if amount.low is None:
        return "less than " if amount.high_is_open else "at most "
    return ""


def _number(amount: Amount) -> str:
    if not amount.is_approximate and amount.low is not None and amount.high is not None and amount.low != amount.high:
        return f"{amount.low} to {amount.high}"
    return amount.text.lstrip("<>=~")
