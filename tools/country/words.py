"""What the criteria of a commune or a department ask, and the words in which plans and reports speak of them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Component:
    """A component criterion: its name, what shall be done, by which task, with what product and outcome."""

    ten: str
    giai_phap: str
    nhiem_vu: str
    san_pham: str
    ket_qua: str


@dataclass(frozen=True)
class Field:
    """A lĩnh vực with its components."""

    ten: str
    ten_gon: str
    tieu_chi: str
    parts: tuple[Component, ...]


FIELDS: tuple[Field, ...] = (
    Field(
        "Công tác chỉ đạo, điều hành cải cách hành chính",
        "Chỉ đạo, điều hành",
        "Kế hoạch, tuyên truyền và sáng kiến cải cách hành chính",
        (
            Component(
                "Mức độ hoàn thành Kế hoạch cải cách hành chính năm",
                "Giao việc rõ người, rõ thời hạn, rõ sản phẩm; hằng tháng rà soát tiến độ và đôn đốc việc chậm.",
                "Giao và theo dõi từng nhiệm vụ của Kế hoạch cải cách hành chính",
                "Văn bản giao nhiệm vụ; bảng theo dõi tiến độ",
                "Đã giao {so} nhiệm vụ kèm thời hạn và người phụ trách",
            ),
            Component(
                "Đổi mới hình thức tuyên truyền cải cách hành chính",
                "Đưa tin, bài và hình ảnh hướng dẫn làm thủ tục lên trang thông tin điện tử, mạng xã hội và "
                "hệ thống truyền thanh; mỗi tháng có chuyên mục riêng.",
                "Xây dựng chuyên mục tuyên truyền cải cách hành chính trên trang thông tin điện tử và truyền thanh",
                "Chuyên mục hoạt động hằng tháng",
                "Đã đăng {so} tin, bài và phát thanh định kỳ hằng tuần",
            ),
            Component(
                "Sáng kiến, giải pháp mới trong cải cách hành chính",
                "Phát động đăng ký sáng kiến từ đầu năm, chọn việc sát với người dân để làm điểm rồi nhân rộng.",
                "Phát động, xét công nhận và áp dụng sáng kiến về cải cách hành chính",
                "Quyết định công nhận sáng kiến",
                "Đã tiếp nhận {so} đăng ký sáng kiến, đang hoàn thiện hồ sơ để xét công nhận",
            ),
        ),
    ),
    Field(
        "Cải cách thủ tục hành chính",
        "Thủ tục hành chính",
        "Tiếp nhận, giải quyết và công khai thủ tục hành chính",
        (
            Component(
                "Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn",
                "Theo dõi hồ sơ hằng ngày trên hệ thống; nhắc việc trước hạn 02 ngày, không để hồ sơ quá hạn mà "
                "không có thư xin lỗi.",
                "Rà soát hồ sơ sắp đến hạn, đôn đốc giải quyết và thực hiện thư xin lỗi khi trễ hẹn",
                "Báo cáo tháng về tình hình giải quyết hồ sơ",
                "Đã giải quyết {tram} hồ sơ, trong đó số đúng hạn và trước hạn tăng so với cùng kỳ",
            ),
            Component(
                "Niêm yết, công khai thủ tục hành chính",
                "Cập nhật ngay thủ tục mới công bố; niêm yết đủ, dễ tìm, có mã QR để người dân tra cứu.",
                "Rà soát, niêm yết lại toàn bộ thủ tục hành chính thuộc thẩm quyền giải quyết",
                "Biên bản rà soát; bảng niêm yết có mã QR",
                "Đã niêm yết đủ {tram} thủ tục, kèm mã QR tra cứu",
            ),
            Component(
                "Tiếp nhận, xử lý phản ánh, kiến nghị của người dân",
                "Phân công người tiếp nhận phản ánh, kiến nghị; trả lời đúng hạn và công khai kết quả.",
                "Tiếp nhận, trả lời phản ánh, kiến nghị về quy định hành chính đúng thời hạn",
                "Sổ theo dõi; văn bản trả lời",
                "Đã tiếp nhận và trả lời {so} phản ánh, kiến nghị, không có trường hợp quá hạn",
            ),
        ),
    ),
    Field(
        "Cải cách chế độ công vụ",
        "Chế độ công vụ",
        "Đào tạo, đánh giá và kỷ luật, kỷ cương hành chính",
        (
            Component(
                "Thực hiện kế hoạch đào tạo, bồi dưỡng công chức",
                "Cử công chức dự đủ các lớp bồi dưỡng theo vị trí việc làm; ưu tiên kỹ năng số và tiếp công dân.",
                "Cử công chức tham gia các lớp bồi dưỡng theo vị trí việc làm",
                "Quyết định cử đi học; chứng chỉ bồi dưỡng",
                "Đã cử {so} lượt công chức tham gia bồi dưỡng",
            ),
            Component(
                "Chấp hành kỷ luật, kỷ cương hành chính",
                "Kiểm tra đột xuất việc chấp hành giờ làm việc và văn hóa công sở; nhắc nhở, xử lý nghiêm vi phạm.",
                "Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các bộ phận",
                "Biên bản kiểm tra; thông báo kết quả",
                "Đã kiểm tra {so} lượt, nhắc nhở các trường hợp đi muộn",
            ),
        ),
    ),
    Field(
        "Cải cách tài chính công",
        "Tài chính công",
        "Dự toán, quyết toán và quản lý tài sản công",
        (
            Component(
                "Công khai dự toán, quyết toán ngân sách đúng quy định",
                "Công khai đủ biểu mẫu, đúng thời hạn trên trang thông tin điện tử và tại trụ sở làm việc.",
                "Công khai dự toán ngân sách năm và tình hình thực hiện hằng quý",
                "Quyết định công khai kèm biểu mẫu",
                "Đã công khai {so} biểu mẫu dự toán theo quy định",
            ),
            Component(
                "Ban hành quy chế quản lý, sử dụng tài sản công",
                "Rà soát, sửa đổi quy chế quản lý, sử dụng tài sản công cho phù hợp với mô hình tổ chức mới.",
                "Rà soát, trình ban hành Quy chế quản lý, sử dụng tài sản công sửa đổi",
                "Quyết định ban hành Quy chế",
                "Đã kiểm kê {so} nhóm tài sản, đang lấy ý kiến dự thảo Quy chế",
            ),
        ),
    ),
    Field(
        "Xây dựng và phát triển chính quyền số",
        "Chính quyền số",
        "Dịch vụ công trực tuyến và số hóa hồ sơ",
        (
            Component(
                "Tỷ lệ hồ sơ nộp trực tuyến toàn trình",
                "Bố trí người hướng dẫn nộp hồ sơ trực tuyến tại bộ phận một cửa; phát huy tổ công nghệ số cộng đồng "
                "ở thôn, tổ dân phố.",
                "Hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán trực tuyến phí, lệ phí",
                "Báo cáo số liệu hồ sơ trực tuyến hằng tháng",
                "Đã tiếp nhận {tram} hồ sơ trực tuyến toàn trình",
            ),
            Component(
                "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
                "Số hóa ngay khi tiếp nhận; kết quả giải quyết được ký số và trả về kho dữ liệu của công dân.",
                "Số hóa hồ sơ khi tiếp nhận và kết quả giải quyết còn hiệu lực",
                "Dữ liệu số hóa trên hệ thống",
                "Đã số hóa {tram} hồ sơ và kết quả giải quyết",
            ),
            Component(
                "Xử lý văn bản, hồ sơ công việc trên môi trường mạng",
                "Ký số và xử lý toàn bộ văn bản đi, văn bản đến trên phần mềm; lập hồ sơ công việc điện tử.",
                "Tập huấn lập hồ sơ công việc điện tử và ký số cho toàn thể công chức",
                "Tài liệu tập huấn; hồ sơ công việc điện tử",
                "Đã tổ chức {so} buổi tập huấn lập hồ sơ công việc điện tử",
            ),
        ),
    ),
)
