### Lời của hướng dẫn ir-accreditation-reply, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-reply = Nhận trả lời cho yêu cầu bằng cách nào?
    .body = Khi { -naci }, trung tâm công nhận quốc gia Iran, trả lời, yêu cầu trong «کارتابل» của bạn trên hệ thống chuyển sang trạng thái «درخواست دریافت شده». Chỉ yêu cầu ở trạng thái này mới sửa được.

guide-ir-accreditation-reply-state = Yêu cầu đang ở trạng thái nào?
    .body = Mở «کارتابل» và xem yêu cầu của bạn có trạng thái «درخواست دریافت شده» hay «درخواست ارسال شده».
guide-ir-accreditation-reply-state-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-reply-state-received = «درخواست دریافت شده»
guide-ir-accreditation-reply-state-sent = «درخواست ارسال شده»

guide-ir-accreditation-reply-sent = Chỉ xem được
    .body = Yêu cầu ở trạng thái «درخواست ارسال شده» chỉ xem được, không sửa được. Bấm nút «پیگیری» để xem quá trình xử lý và chờ trả lời.

guide-ir-accreditation-reply-received = Sửa yêu cầu
    .body = Đọc trả lời của trung tâm. Khi yêu cầu có trạng thái «درخواست دریافت شده», bạn có thể sửa nội dung và thêm tài liệu mới.
guide-ir-accreditation-reply-received-caution-read-again = Trước khi gửi, hãy đọc lại toàn bộ một lần nữa. Sau khi gửi, yêu cầu lại có trạng thái «درخواست ارسال شده» và không sửa được cho đến lần trả lời sau.

guide-ir-accreditation-reply-next-stage = Giai đoạn tiếp theo
    .body = Nếu yêu cầu có trạng thái «درخواست دریافت شده» và mọi giấy tờ trước khi tiếp nhận đã được chấp nhận đầy đủ, hãy tải lên giấy tờ sau khi tiếp nhận (giai đoạn hai).
