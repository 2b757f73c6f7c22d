### Lời của hướng dẫn ir-accreditation-coc, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-coc = Nhận mẫu trong hệ thống { -coc }
    .body = Để được giao mẫu trong hệ thống { -coc }, trước hết chứng chỉ còn hiệu lực cùng các phạm vi phải được đăng ký trên hệ thống của { -naci }, trung tâm công nhận quốc gia Iran, và được trung tâm phê duyệt.
guide-ir-accreditation-coc-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-coc-registered = Chứng chỉ đã đăng ký, phê duyệt chưa?
    .body = Chứng chỉ còn hiệu lực cùng các phạm vi phải được đăng ký ở mục «گواهینامه‌های من», trang đầu của «کارتابل», và đã được trung tâm phê duyệt.
guide-ir-accreditation-coc-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-coc-registered-approved = { guide-ir-accreditation-renew-registered-approved }
guide-ir-accreditation-coc-registered-waiting = { guide-ir-accreditation-renew-registered-waiting }
guide-ir-accreditation-coc-registered-no = { guide-ir-accreditation-renew-registered-no }

guide-ir-accreditation-coc-register = { guide-ir-accreditation-renew-register }
    .body = { guide-ir-accreditation-renew-register.body }

guide-ir-accreditation-coc-approval = Chờ trung tâm phê duyệt
    .body = Chứng chỉ và các phạm vi phải được { -naci } phê duyệt. Trước đó bạn chưa được giao mẫu.
guide-ir-accreditation-coc-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-coc-sign-in = Đăng nhập hệ thống { -coc }
    .body = Mở hệ thống { -coc } và đăng nhập bằng chính tên đăng nhập, mật khẩu bạn dùng cho hệ thống công nhận.
guide-ir-accreditation-coc-sign-in-caution-coc-address = Địa chỉ coc.inso.gov.ir được tìm thấy trên trang của một cơ quan tiêu chuẩn địa phương, không phải trong hướng dẫn của chính trung tâm. Nếu trang không mở được hoặc trình duyệt báo không an toàn, đừng nhập mật khẩu mà hãy hỏi trung tâm để biết địa chỉ đúng.
guide-ir-accreditation-coc-sign-in-caution-one-password = Hai hệ thống dùng chung một tên đăng nhập và mật khẩu. Ai có mật khẩu này đều vào được cả hai hệ thống; đừng đưa cho người khác.

guide-ir-accreditation-coc-samples = Nhận các mẫu được giao
    .body = Sau khi đăng nhập, hãy nhận các mẫu được giao cho bạn.
guide-ir-accreditation-coc-samples-received = Tôi đã nhận mẫu
guide-ir-accreditation-coc-samples-none = Chưa có mẫu nào được giao

guide-ir-accreditation-coc-no-samples = Kiểm tra đăng ký chứng chỉ
    .body = Trong mục «گواهینامه‌های من», hãy xem chứng chỉ còn hiệu lực không, mọi phạm vi đã được đăng ký và phê duyệt chưa. Nếu đã đủ, hãy hỏi trung tâm qua liên kết «ثبت مشکلات سامانه» ở trang đầu của hệ thống.

guide-ir-accreditation-coc-keep = Giữ chứng chỉ còn hiệu lực
    .body = Bạn chỉ được giao mẫu khi chứng chỉ còn hiệu lực và đã đăng ký. Hãy gia hạn trước khi hết hiệu lực và đăng ký cả chứng chỉ mới.
