### Lời của hướng dẫn ir-accreditation-scope, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-scope = Xin phạm vi công nhận mới
    .body = Để thêm phạm vi mới, trước hết chứng chỉ hiện có cùng các phạm vi phải được đăng ký trên hệ thống của { -naci }, trung tâm công nhận quốc gia Iran, và được trung tâm phê duyệt. Sau đó bạn nộp yêu cầu và chọn phạm vi mới ngay ở giai đoạn đầu.
guide-ir-accreditation-scope-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-scope-registered = { guide-ir-accreditation-renew-registered }
    .body = { guide-ir-accreditation-renew-registered.body }
guide-ir-accreditation-scope-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-scope-registered-approved = { guide-ir-accreditation-renew-registered-approved }
guide-ir-accreditation-scope-registered-waiting = { guide-ir-accreditation-renew-registered-waiting }
guide-ir-accreditation-scope-registered-no = { guide-ir-accreditation-renew-registered-no }

guide-ir-accreditation-scope-register = { guide-ir-accreditation-renew-register }
    .body = { guide-ir-accreditation-renew-register.body }

guide-ir-accreditation-scope-approval = { guide-ir-accreditation-register-approval }
    .body = { guide-ir-accreditation-register-approval.body }
guide-ir-accreditation-scope-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-scope-interval = Khoảng cách với chứng chỉ gần nhất
    .body = Theo một quyết định do hiệp hội phòng thử nghiệm công bố, phòng thử nghiệm được xin mở rộng phạm vi sau sáu tháng kể từ khi được cấp chứng chỉ { -iso-17025 } gần nhất. Nếu vì lịch của chương trình mà chưa đăng ký cùng lúc được mọi phạm vi cấp tỉnh, phòng thử nghiệm được miễn điều kiện này, nhưng chỉ một lần và phải do tỉnh giới thiệu.

guide-ir-accreditation-scope-scope = Xác định phạm vi mới
    .body = Ghi tên phạm vi mới tại đây để tiện đối chiếu khi chọn trên hệ thống.
guide-ir-accreditation-scope-scope-field-new-scope = Phạm vi mới

guide-ir-accreditation-scope-request = Bắt đầu nộp yêu cầu
    .body = Mở hệ thống, vào «کارتابل» và bắt đầu nộp yêu cầu phạm vi mới.

guide-ir-accreditation-scope-choice = Chọn phạm vi mới
    .body = Giai đoạn đầu của yêu cầu là đăng ký các phạm vi. Hãy chọn phạm vi mới ngay ở trang đó.

guide-ir-accreditation-scope-first-papers = Hoàn thành các giai đoạn còn lại
    .body = Điền lần lượt các giai đoạn tiếp theo, tải lên giấy tờ trước khi tiếp nhận (giai đoạn một) và nộp yêu cầu.

guide-ir-accreditation-scope-follow-up = { guide-ir-accreditation-renew-follow-up }
    .body = { guide-ir-accreditation-renew-follow-up.body }

guide-ir-accreditation-scope-second-papers = { guide-ir-accreditation-renew-second-papers }
    .body = { guide-ir-accreditation-renew-second-papers.body }

guide-ir-accreditation-scope-done = Sau khi có phạm vi mới
    .body = Khi nhận được chứng chỉ có phạm vi mới, hãy đăng ký lại chứng chỉ cùng mọi phạm vi ở mục «گواهینامه‌های من».
