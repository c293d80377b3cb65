"""Template and names to bytes: compiled once, rendered many times. Knows no document type.

What a template may say, in docxtpl's syntax:

    {{ name }}                              a text or a number, in words, headers, footers, notes, properties, alt texts
    {{r name }}                             a text with bold and italic runs, or a picture
    {% if … %} … {% elif … %} … {% else %} … {% endif %}, {% for x in list %} … {% endfor %}   inside one paragraph
    {%p … %}                                the same, and include "khoi/….docx", over paragraphs; alone in its paragraph
    {%tr … %}                               the same over the rows of a table; alone in its row
    {%r … %}                                the same over runs inside one paragraph
    {# … #}, {#p … #}, {#tr … #}            remarks that are not printed
    loop.index, loop.index0, loop.first, loop.last, loop.length; not, and, or, ==, !=, <, <=, >, >=, in

A length stands alone in a paragraph of a style named “Kẻ ngang…” and becomes a rule. Tags may be cut into runs by Word,
with its quotes and no-break spaces.

Refused, each with its place: columns and cells made by tags ({%tc %}, {% colspan %}, {% cellbg %}, {% vm %}, {% hm %};
Word draws them better), {{p }}, {{tr }}, {%- -%}, a pair that begins in one cell and ends in another, and all the rest
of Jinja: set, macro, import, filters, tests, calls, arithmetic, indexes.
"""
