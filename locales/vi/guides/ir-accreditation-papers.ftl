### Lời của hướng dẫn ir-accreditation-papers, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-papers = Giấy tờ sau khi tiếp nhận
    .body = Bạn chỉ tải lên được giấy tờ sau khi tiếp nhận (giai đoạn hai) khi đủ hai điều kiện: giai đoạn một đã được chấp nhận đầy đủ và yêu cầu trong «کارتابل» của bạn có trạng thái «درخواست دریافت شده».

guide-ir-accreditation-papers-first-stage = Giai đoạn một đã được chấp nhận chưa?
    .body = Mọi giấy tờ trước khi tiếp nhận (giai đoạn một) phải được chấp nhận đầy đủ. Hãy xem trong «کارتابل».
guide-ir-accreditation-papers-first-stage-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-papers-first-stage-accepted = Tất cả đã được chấp nhận
guide-ir-accreditation-papers-first-stage-open = Chưa được chấp nhận hết

guide-ir-accreditation-papers-first-papers = Hoàn thành giai đoạn một
    .body = Sửa những giấy tờ trung tâm chưa chấp nhận rồi gửi lại. Khi chưa được chấp nhận hết, bạn không tải lên được giấy tờ giai đoạn hai.

guide-ir-accreditation-papers-state = { guide-ir-accreditation-reply-state }
    .body = { guide-ir-accreditation-reply-state.body }
guide-ir-accreditation-papers-state-received = { guide-ir-accreditation-reply-state-received }
guide-ir-accreditation-papers-state-sent = { guide-ir-accreditation-reply-state-sent }

guide-ir-accreditation-papers-waiting = Chờ trả lời của trung tâm
    .body = Khi còn ở trạng thái «درخواست ارسال شده», yêu cầu chỉ xem được. Khi có trả lời, yêu cầu chuyển sang «درخواست دریافت شده» và bạn tải được giấy tờ lên.
guide-ir-accreditation-papers-waiting-wait = Các nguồn của chúng tôi không cho biết việc trả lời mất bao lâu. Hãy xem «کارتابل» vài ngày một lần, rồi quay lại câu hỏi trước.

guide-ir-accreditation-papers-workbook = Chuẩn bị các tệp Excel
    .body = Đọc kỹ chỉ dẫn về cách điền các tệp Excel rồi điền. Trước khi tải lên, hãy so sánh từng tệp đã điền với biểu mẫu trống của hệ thống ngay tại đây.

guide-ir-accreditation-papers-upload = Tải giấy tờ lên
    .body = Trong «کارتابل», mở yêu cầu có trạng thái «درخواست دریافت شده» đó và tải lên giấy tờ sau khi tiếp nhận. Nếu tệp Excel không được nhận, hãy mở hướng dẫn có liên kết ở trang này.

guide-ir-accreditation-papers-done = Giấy tờ đã được gửi
    .body = Từ bây giờ, hãy theo dõi yêu cầu bằng nút «پیگیری». Khi có trả lời, yêu cầu lại chuyển sang trạng thái «درخواست دریافت شده».
