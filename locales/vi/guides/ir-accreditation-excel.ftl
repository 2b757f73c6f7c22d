### Lời của hướng dẫn ir-accreditation-excel, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-excel = Không tải được tệp Excel lên
    .body = Hướng dẫn này dành cho trường hợp hệ thống của { -naci }, trung tâm công nhận quốc gia Iran, không nhận các tệp Excel thuộc giấy tờ sau khi tiếp nhận.

guide-ir-accreditation-excel-reason = Nguyên nhân là gì?
    .body = Nguyên nhân là thông tin nhập trong các tệp Excel không đúng định dạng. Không cần làm lại tệp; hãy sửa thông tin trong đó.

guide-ir-accreditation-excel-instructions = Đọc chỉ dẫn của trung tâm
    .body = Đọc kỹ chỉ dẫn của trung tâm về việc này và làm theo. Tải thêm biểu mẫu trống của tệp đó từ hệ thống.
guide-ir-accreditation-excel-instructions-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }

guide-ir-accreditation-excel-workbook = So sánh tệp với biểu mẫu trống
    .body = Chọn tệp đã điền và biểu mẫu trống của hệ thống để { -tamga } chỉ ra chỗ khác nhau. Việc so sánh này chỉ xét hình thức của tệp, không xét thông tin có đúng hay không.

guide-ir-accreditation-excel-mending = Sửa thông tin
    .body = Không thay đổi trang tính, cột và tiêu đề của biểu mẫu. Ghi số và ngày đúng định dạng theo chỉ dẫn, không để trống ô bắt buộc. Sau đó lưu tệp.

guide-ir-accreditation-excel-upload = Tải tệp lên lần nữa
    .body = Trong «کارتابل», mở yêu cầu có trạng thái «درخواست دریافت شده» đó và tải lên tệp đã sửa.
guide-ir-accreditation-excel-upload-accepted = Hệ thống đã nhận tệp
guide-ir-accreditation-excel-upload-refused = Vẫn không nhận

guide-ir-accreditation-excel-report = Hỏi trung tâm
    .body = Qua liên kết «ثبت مشکلات سامانه» ở trang đầu của hệ thống, hãy cho biết tệp nào không được nhận và hệ thống báo gì. Khi có trả lời, hãy thử lại.

guide-ir-accreditation-excel-done = Tệp đã được nhận
    .body = Hãy tải lên các giấy tờ giai đoạn hai còn lại rồi theo dõi yêu cầu.
