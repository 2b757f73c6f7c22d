### Lời của hướng dẫn ir-accreditation-after, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-after = Sau khi nộp yêu cầu
    .body = Sau khi nộp yêu cầu trên hệ thống của { -naci }, trung tâm công nhận quốc gia Iran, bạn có thể xem yêu cầu trong «کارتابل» và theo dõi quá trình xử lý.

guide-ir-accreditation-after-sent = Tìm yêu cầu của bạn
    .body = Trong «کارتابل», mở danh sách của đúng loại yêu cầu bạn đã chọn. Sau khi nộp, yêu cầu của bạn hiện ở đó với trạng thái «درخواست ارسال شده».
guide-ir-accreditation-after-sent-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }

guide-ir-accreditation-after-follow-up = Xem quá trình xử lý
    .body = Bấm nút «پیگیری» của yêu cầu đó để xem quá trình xử lý.

guide-ir-accreditation-after-answer = Chờ trả lời
    .body = Yêu cầu ở trạng thái «درخواست ارسال شده» chỉ xem được. Khi trung tâm trả lời, yêu cầu trong «کارتابل» chuyển sang trạng thái «درخواست دریافت شده»; hãy xem lại vài ngày một lần.
