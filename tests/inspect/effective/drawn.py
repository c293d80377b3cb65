"""Drawings for the tests: DrawingML and VML, in points."""

EMU = 12_700
WHERE = "<wp:position{axis} relativeFrom='{of}'>{inside}</wp:position{axis}>"


def _where(axis, of, distance, align):
    inside = f"<wp:align>{align}</wp:align>" if align else f"<wp:posOffset>{round(distance * EMU)}</wp:posOffset>"
    return WHERE.format(axis=axis, of=of, inside=inside)


def anchor(graphic, width, height, *, x=0.0, y=10.0, of="column", down_of="paragraph", align="", alt=""):
    """A floating drawing, `x` from the left of what it is measured from."""
    return (
        f"<w:drawing><wp:anchor>{_where('H', of, x, align)}{_where('V', down_of, y, '')}"
        f"<wp:extent cx='{round(width * EMU)}' cy='{round(height * EMU)}'/><wp:docPr id='1' name='Hình' descr='{alt}'/>"
        f"<a:graphic><a:graphicData>{graphic}</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def inline(graphic, width, height, *, alt=""):
    return (
        f"<w:drawing><wp:inline><wp:extent cx='{round(width * EMU)}' cy='{round(height * EMU)}'/>"
        f"<wp:docPr id='1' name='Hình' descr='{alt}'/><a:graphic><a:graphicData>{graphic}</a:graphicData></a:graphic>"
        "</wp:inline></w:drawing>"
    )


def transform(x=0, y=0, width=0, height=0):
    return f"<a:xfrm><a:off x='{x}' y='{y}'/><a:ext cx='{width}' cy='{height}'/></a:xfrm>"


def shape(prst="line", outline="<a:ln w='9525'/>", box="", text=""):
    txbx = f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>" if text else ""
    geometry = f"<a:prstGeom prst='{prst}'/>"
    return f"<wps:wsp><wps:cNvPr/><wps:spPr>{box}{geometry}{outline}</wps:spPr>{txbx}<wps:bodyPr/></wps:wsp>"


def group(*parts, box, inner):
    zero = f"<a:chOff x='{inner[0]}' y='{inner[1]}'/><a:chExt cx='{inner[2]}' cy='{inner[3]}'/>"
    return (
        f"<wpg:wgp><wpg:grpSpPr>{box.replace('</a:xfrm>', zero + '</a:xfrm>')}</wpg:grpSpPr>{''.join(parts)}</wpg:wgp>"
    )


PICTURE = "<pic:pic><pic:spPr/></pic:pic>"


def vml(content):
    return f"<w:pict>{content}</w:pict>"
