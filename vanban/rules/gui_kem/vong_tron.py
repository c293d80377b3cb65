"""Documents do not send each other along in a circle: none could have its number first."""

from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.model.own_records import GUI_KEM, NhacDen, nhac_den, nhac_den_trong
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(nhac_den)
def check(dataset: Dataset, path: Path, mention: NhacDen) -> Iterator[DataFault]:
    """Each mention that leads back, told at the first document of its circle by name; drafts need no number."""
    circle = _back(dataset, mention) if mention.khoa == GUI_KEM and mention.den != mention.ten else ()
    if circle and mention.ten == min(circle):
        found = f"gửi kèm thành vòng: {' → '.join((mention.ten, *circle))}"
        required = "bỏ một trong các lần gửi kèm ấy: văn bản gửi kèm phải có số trước"
        yield DataFault("gui-kem-vong-tron", path, found, required)


def _back(dataset: Dataset, mention: NhacDen) -> tuple[str, ...]:
    """The way from the document that is mentioned back to the one that mentions it; () when there is none."""
    ways: list[tuple[str, ...]] = [(mention.den,)]
    seen = {mention.den}
    for way in ways:
        if way[-1] == mention.ten:
            return way
        for _, step in nhac_den_trong(dataset, way[-1]):
            if step.khoa == GUI_KEM and step.den not in seen:
                seen.add(step.den)
                ways.append((*way, step.den))
    return ()


RULE = data_rule(
    id="gui-kem/vong-tron",
    title="Các văn bản gửi kèm nhau thành vòng",
    why="Văn bản gửi kèm phải có số trước khi văn bản gửi nó được cấp số; gửi kèm thành vòng thì không cấp số được.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Bỏ một lần gửi kèm trong vòng.",
    codes={"gui-kem-vong-tron": "Đi theo gui_kem thì trở lại chính văn bản này"},
    pardonable=False,
)(check)
