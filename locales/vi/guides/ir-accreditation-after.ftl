### Lời của hướng dẫn ir-accreditation-after, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-after = Sau khi nộp yêu cầu
    .body = Sau khi nộp yêu cầu trên hệ thống của { -naci }, trung tâm công nhận quốc gia Iran, bạn có thể xem yêu cầu trong «کارتابل» và theo dõi quá trình xử lý.

guide-ir-accreditation-after-sent = Tìm yêu cầu của bạn
    .body = Trong «کارتابل», mở danh sách của đúng loại yêu cầu bạn đã chọn. Sau khi nộp, yêu cầu của bạn hiện ở đó với dạng «درخواست ارسال شده».
guide-ir-accreditation-after-sent-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }

guide-ir-accreditation-after-follow-up = Xem quá trình xử lý
    .body = Bấm nút «پیگیری» của yêu cầu đó để xem quá trình xử lý.

guide-ir-accreditation-after-answer = Chờ trả lời
    .body = «درخواست ارسال شده» chỉ để xem. Trả lời của trung tâm sẽ hiện trong «کارتابل» ở dạng «درخواست دریافت شده»; vài ngày một lần hãy xem lại.
