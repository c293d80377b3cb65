"""Template and names to bytes: compiled once, rendered many times. Knows no document type.

What a template may say, in docxtpl's syntax:

    {{ name }}                              a text or a number, in words, headers, footers, notes, properties, alt texts
    {{r name }}                             a text with bold and italic runs, or a picture
    {% if … %} … {% elif … %} … {% else %} … {% endif %}, {% for x in list %} … {% endfor %}   inside one paragraph
    {%p … %}                                the same, and include "khoi/….docx", over paragraphs; alone in its paragraph
    {%tr … %}                               the same over the rows of a table; alone in its row
    {%tc … %}                               the same over the cells of a row; alone in its cell
    {%r … %}                                the same over runs inside one paragraph
    {% colspan n %}, {% cellbg colour %}    in a cell: it spans n columns, it has this colour
    {% vm %}, {% hm %}                      in a cell that a loop repeats: one cell, merged down or across
    {# … #}, {#p …, {#tr …, {#tc … #}       remarks that are not printed
    loop.index, loop.index0, loop.first, loop.last, loop.length; not, and, or, ==, !=, <, <=, >, >=, in

A length stands alone in a paragraph of a style named “Kẻ ngang…” and becomes a rule. Tags may be cut into runs by Word,
with its quotes and no-break spaces.

A text of the data may bring line breaks and tabs along, a `Listing` new paragraphs and pages too.

Refused, each with its place: {{p }}, {{tr }}, {{tc }}, {%- -%}, a pair that begins in one cell and ends in
another, and all the rest of Jinja: set, macro, import, filters, tests, calls, arithmetic, indexes.
"""
