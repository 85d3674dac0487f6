"""English abbreviations that end in a full stop, and words that commonly begin a sentence."""

from typing import Final

_BEFORE_NAMES: Final = """
adm al approx apt art assn asst atty bros brig ca capt cf cmdr co col cpl dept det dist div dr ed eds eq esq ex fig figs ft
gen gov hon insp lt ltd maj messrs mlle mme mr mrs ms msgr mt no nos nr ofc op para pg pp pres prof pt pvt rep reps rev sec
p sen sens sgt sr st supt trans univ v vol vols vs
"""
_ENDING: Final = """
a.d a.m al apr aug ave b.a b.c blvd bros cest co corp d.c dec e.u edt esq est etc feb fri inc j.d jan jr jul jun ll.m llc ltd
m.a m.d mar mon nov oct p.m ph.d phd plc pst rd sat sept sr sun thu thur thurs tue tues u.k u.n u.s u.s.a wed
"""
_OPENERS: Final = """
a according after all also although an and another any as asked at because before both but by dr during each either even
every few for from he her here his how however i if in instead it its later many meanwhile most mr mrs ms my neither no
nobody none nor not nothing now of on once one only or other others our over several she since so some soon still such that
the their then there these they this those though to today two under until we what when where which while who why with
within without yesterday yet you
"""

BEFORE_NAMES: Final = frozenset(_BEFORE_NAMES.split())
"""Stand before a name or a number, so that a capital behind them begins no sentence."""
ENDING: Final = frozenset(_ENDING.split())
"""May end a sentence: they do before a word that commonly begins one."""
NEVER_ENDING: Final = frozenset(("e.g", "i.e", "viz"))
"""Never end a sentence."""
OPENERS: Final = frozenset(_OPENERS.split())
"""Words that commonly begin a sentence."""
