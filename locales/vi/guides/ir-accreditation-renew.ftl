### Lời của hướng dẫn ir-accreditation-renew, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-renew = Gia hạn chứng chỉ công nhận
    .body = Để gia hạn, trước hết chứng chỉ hiện có cùng các phạm vi phải được đăng ký trên hệ thống của { -naci }, trung tâm công nhận quốc gia Iran, và được trung tâm phê duyệt. Sau đó bạn nộp yêu cầu gia hạn.
guide-ir-accreditation-renew-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-renew-kind = Chứng chỉ của bạn là loại nào?
    .body = Phòng thử nghiệm được đánh giá theo { -iso-17025 }, tổ chức giám định theo { -iso-17020 } và hướng dẫn «۱۵۲/۲۳۷/د». Nếu chứng chỉ của phòng thử nghiệm do sở tiêu chuẩn của tỉnh cấp, hãy chọn mục cuối.
guide-ir-accreditation-renew-kind-laboratory = Phòng thử nghiệm, do trung tâm cấp
guide-ir-accreditation-renew-kind-inspection = Tổ chức giám định
guide-ir-accreditation-renew-kind-certification = Tổ chức chứng nhận
guide-ir-accreditation-renew-kind-provincial = Phòng thử nghiệm, do tỉnh cấp

guide-ir-accreditation-renew-provincial = Sắp dừng gia hạn chứng chỉ cấp tỉnh
    .body = Việc gia hạn chứng chỉ cấp tỉnh theo quy trình «۱۱۱/۲۰۸/ر» sẽ chấm dứt. Để tiếp tục hoạt động, bạn phải xin chứng chỉ { -iso-17025 } trên hệ thống của { -naci }. Lịch của trung tâm ghi rõ thời gian dành cho từng phạm vi.
guide-ir-accreditation-renew-provincial-caution-turn = Thời hạn của mỗi phạm vi không được kéo dài. Phòng thử nghiệm không nộp đúng đợt sẽ không được nộp yêu cầu cho đến hết chương trình. Thông báo này đã có từ vài năm trước; hãy hỏi sở tiêu chuẩn của tỉnh về lịch hiện nay.

guide-ir-accreditation-renew-registered = Chứng chỉ đã đăng ký, phê duyệt chưa?
    .body = Chứng chỉ hiện có cùng các phạm vi phải được đăng ký ở mục «گواهینامه‌های من», trang đầu của «کارتابل», và đã được trung tâm phê duyệt.
guide-ir-accreditation-renew-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-renew-registered-approved = Đã đăng ký và được phê duyệt
guide-ir-accreditation-renew-registered-waiting = Đã đăng ký, chưa được phê duyệt
guide-ir-accreditation-renew-registered-no = Chưa đăng ký

guide-ir-accreditation-renew-register = Trước hết hãy đăng ký chứng chỉ
    .body = Tải lên và đăng ký chứng chỉ cùng các phạm vi ở mục «گواهینامه‌های من», trang đầu của «کارتابل». Trang này có liên kết đến hướng dẫn từng bước.

guide-ir-accreditation-renew-approval = { guide-ir-accreditation-register-approval }
    .body = { guide-ir-accreditation-register-approval.body }
guide-ir-accreditation-renew-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-renew-request = Nộp yêu cầu gia hạn
    .body = Khi chứng chỉ đã được phê duyệt, hãy nộp yêu cầu gia hạn trên hệ thống. Giai đoạn đầu của mọi yêu cầu là đăng ký các phạm vi. Chuẩn bị sẵn cả giấy tờ trước khi tiếp nhận (giai đoạn một).
guide-ir-accreditation-renew-request-caution-early = Các nguồn của chúng tôi không cho biết việc gia hạn mất bao lâu. Hãy nộp yêu cầu thật sớm trước ngày chứng chỉ hết hiệu lực.

guide-ir-accreditation-renew-follow-up = Theo dõi yêu cầu
    .body = Yêu cầu của bạn hiện trong «کارتابل» với trạng thái «درخواست ارسال شده»; bấm nút «پیگیری» để xem quá trình xử lý. Khi có trả lời, yêu cầu chuyển sang trạng thái «درخواست دریافت شده».

guide-ir-accreditation-renew-second-papers = Tải lên giấy tờ giai đoạn hai
    .body = Khi yêu cầu có trạng thái «درخواست دریافت شده» và mọi giấy tờ trước khi tiếp nhận đã được chấp nhận đầy đủ, hãy tải lên giấy tờ sau khi tiếp nhận (giai đoạn hai). Trang này có liên kết đến hướng dẫn.

guide-ir-accreditation-renew-new-certificate = Ghi lại chứng chỉ mới
    .body = Nhập thông tin của chứng chỉ mới thay cho thông tin cũ để { -tamga } nhắc bạn trước khi chứng chỉ hết hiệu lực. Sau đó đăng ký cả chứng chỉ này ở mục «گواهینامه‌های من».
guide-ir-accreditation-renew-new-certificate-field-document-number = { guide-ir-accreditation-register-document-field-document-number }
guide-ir-accreditation-renew-new-certificate-field-document-scopes = { guide-ir-accreditation-register-document-field-document-scopes }
guide-ir-accreditation-renew-new-certificate-field-document-end = { guide-ir-accreditation-register-document-field-document-end }

guide-ir-accreditation-renew-region = Công nhận ở châu Á – Thái Bình Dương
    .body = Mùa xuân 2024 có thông báo rằng { -naci } đã ký thỏa ước thừa nhận lẫn nhau của { -apac }. Mỗi lĩnh vực, như thử nghiệm hay giám định, được thừa nhận riêng. Hãy xem danh sách của { -apac } để biết trung tâm có còn trong đó với lĩnh vực của bạn không.

guide-ir-accreditation-renew-world = Tổ chức thế giới mới
    .body = Từ ngày 01/01/2026, một tổ chức thế giới mới đã thay thế { -iaf } và { -ilac }. Các nguồn của chúng tôi không cho thấy { -naci } là thành viên.

guide-ir-accreditation-renew-export = Giá trị của chứng chỉ khi xuất khẩu
    .body = Từ ngày 14/02/2024, tư cách thành viên { -iaf } của { -naci } bị đình chỉ rồi chấm dứt. Vì vậy, các chứng chỉ thuộc trung tâm này không được { -iaf } bảo đảm. Trong nước Iran, trung tâm vẫn là cơ quan công nhận chính thức duy nhất.
guide-ir-accreditation-renew-export-caution-ask-first = Trước khi hứa điều gì với người mua nước ngoài, hãy hỏi chính họ hoặc cơ quan của nước nhập khẩu xem có chấp nhận chứng chỉ và kết quả của bạn không. Hãy xin trả lời bằng văn bản.
