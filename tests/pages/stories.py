"""A small story that shows every sort of record once."""

STORY = """
--- data/topics.yml
shape:
  title: Shape
  question: What shape is the moon?
  proposition: It is round.
  parties: [ann]
  order: 1
--- data/entities.yml
ann: {name: Ann Ash, type: person, group: academy, roles: [{title: astronomer, at: academy, start: 2020}]}
academy: {name: The Academy, type: organisation, order: 1}
daily: {name: The Daily, type: outlet}
wire: {name: Wire, type: outlet}
moon: {name: The moon, type: place, summary: What is up there.}
--- data/sources.yml
letter:
  title: A letter on the moon
  publisher: ann
  medium: letter
  published: 2026-06-12
  url: https://ann.example/letter
  read: whole
report:
  title: {text: about the moon, from: ours}
  publisher: daily
  published: {edtf: 2026-06-13, from: inferred, why: it says yesterday}
  url: https://daily.example/moon?a=1&b=2
  archive: https://archive.example/moon
  read: part
copy:
  title: The moon again
  publisher: wire
  form: republication
  based_on: [report]
  read: whole
  faults:
    - {locator: {paragraph: 2}, says: It says the moon is flat., words: flat as can be, instead: [round], sure: checked}
  set_aside: [{locator: {paragraph: 4, sentences: [3]}, why: an advertisement}]
--- data/statements.yml
ann-round:
  speaker: ann
  role: astronomer
  when: 2026-06-12T17:21-04:00
  channel: letter
  words: "The moon is round."
  stances: {shape: {stance: supports}}
  citations:
    - {source: letter, locator: {paragraph: 1, sentences: [2]}, form: quotes}
    - {source: copy, locator: {paragraph: 3}, form: quotes, words: The moon seems flat, faithful: differs, original: ann-round}
--- data/claims.yml
round:
  text: "[The moon](entity:moon) is round."
  topics: [shape]
  citations: [{statement: ann-round}]
made-of-cheese:
  text: The moon is made of cheese.
  citations:
    - {source: report, locator: {paragraph: 2}, form: reports, via: [{who: an official, named: false, by: unnamed}]}
not-of-cheese:
  text: Ash wrote that the moon is made of stone.
  citations: [{source: letter, locator: {paragraph: 2}, form: asserts}]
--- data/disputes.yml
cheese:
  question: Is it made of cheese?
  about: meaning
  as_of: 2026-06-20
  positions:
    - {summary: It is., claims: [made-of-cheese], held_by: [daily]}
    - {summary: It is not., claims: [not-of-cheese], held_by: [ann]}
  agreed: It is there.
  would_settle: A spoon.
--- data/events.yml
letter-written: {title: Ann writes a letter, when: 2026-06-12T17:21-04:00, claims: [round]}
night: {title: The moon is up, when: 2026-06, claims: [made-of-cheese]}
--- data/questions.yml
is-it-round: {question: Is it round?, short: Yes., needs: [round], topics: [shape]}
is-it-cheese: {question: Is it cheese?, short: That is disputed., needs: [made-of-cheese]}
who-ate-it:
  question: Who ate it?
  short: Not known.
  needs: [{unknown: who had a spoon, would_settle: a list of spoons}]
--- data/terms.yml
moon-word: {title: moon, text: What is up there., forms: [moons]}
--- data/measures.yml
width: {title: width, type: count, unit: km}
--- data/corrections.yml
shape-mended: {on: 2026-06-21, about: [claim:round], kind: correction, text: It said square., was: square, now: round}
--- docs/index.md
# The moon

The moon is round.[^claim:round] It hangs there.[^own]
"""
