### Lời của hướng dẫn ir-accreditation-reply, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-reply = Trả lời yêu cầu đến bằng cách nào?
    .body = Trả lời của { -naci }, trung tâm công nhận quốc gia Iran, hiện trong «کارتابل» của bạn trên hệ thống, ở dạng «درخواست دریافت شده». Chỉ yêu cầu ở dạng này mới sửa được.

guide-ir-accreditation-reply-state = Yêu cầu đang ở dạng nào?
    .body = Mở «کارتابل» và xem yêu cầu của bạn là «درخواست دریافت شده» hay «درخواست ارسال شده».
guide-ir-accreditation-reply-state-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-reply-state-received = «درخواست دریافت شده»
guide-ir-accreditation-reply-state-sent = «درخواست ارسال شده»

guide-ir-accreditation-reply-sent = Chỉ xem được
    .body = «درخواست ارسال شده» chỉ để xem, không sửa được. Bấm nút «پیگیری» để xem quá trình xử lý và chờ trả lời.

guide-ir-accreditation-reply-received = Sửa yêu cầu
    .body = Đọc trả lời của trung tâm. Với «درخواست دریافت شده», bạn có thể sửa, thay đổi và thêm tài liệu mới.
guide-ir-accreditation-reply-received-caution-read-again = Trước khi gửi, hãy đọc lại toàn bộ một lần nữa. Gửi xong, yêu cầu lại thành «درخواست ارسال شده» và không sửa được cho đến lần trả lời sau.

guide-ir-accreditation-reply-next-stage = Giai đoạn tiếp theo
    .body = Nếu yêu cầu là «درخواست دریافت شده» và mọi giấy tờ trước khi tiếp nhận đã được chấp nhận đầy đủ thì đến giấy tờ sau khi tiếp nhận (giai đoạn hai).
