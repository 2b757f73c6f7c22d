### Lời của hướng dẫn ir-accreditation-branch, theo thứ tự các bước.
### Những gì giống một hướng dẫn khác thì được đọc từ hướng dẫn đó.

guide-ir-accreditation-branch = Đăng ký riêng một chi nhánh
    .body = Chi nhánh dùng chung mã số pháp nhân và mã số kinh tế với trụ sở chính bị hệ thống của { -naci }, trung tâm công nhận quốc gia Iran, coi là trùng và báo lỗi. Chính trung tâm đã hướng dẫn cách làm: đổi chữ số cuối của cả hai mã, rồi báo cho trung tâm để sửa lại.
guide-ir-accreditation-branch-caution-only-here = Chỉ đổi chữ số để đăng ký chi nhánh trên hệ thống này, và chỉ vì chính trung tâm hướng dẫn như vậy. Không ghi mã đã đổi vào bất kỳ biểu mẫu, hợp đồng, hóa đơn hay hệ thống nào khác.

guide-ir-accreditation-branch-numbers = Ghi các mã số thật
    .body = Ghi tên chi nhánh, mã số pháp nhân và mã số kinh tế thật của tổ chức. Bạn cũng cần những thông tin này khi đề nghị sửa lại.
guide-ir-accreditation-branch-numbers-field-branch-name = Tên chi nhánh
guide-ir-accreditation-branch-numbers-field-organisation-number = Mã số pháp nhân thật
guide-ir-accreditation-branch-numbers-field-economic-code = Mã số kinh tế thật

guide-ir-accreditation-branch-first-try = Đăng ký bằng mã số thật
    .body = Trước hết hãy đăng ký bằng mã số thật. Nếu chi nhánh có mã số pháp nhân riêng, hãy dùng mã đó. Chỉ khi hệ thống báo trùng mới sang cách tiếp theo.
guide-ir-accreditation-branch-first-try-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-branch-first-try-repeated = Hệ thống báo mã số bị trùng
guide-ir-accreditation-branch-first-try-accepted = Đã đăng ký được
guide-ir-accreditation-branch-first-try-other = Hệ thống báo lỗi khác

guide-ir-accreditation-branch-other-error = Báo lỗi cho trung tâm
    .body = Không đổi mã số nào. Gửi nguyên văn thông báo lỗi cho trung tâm qua liên kết «ثبت مشکلات سامانه» ở trang đầu của hệ thống. Khi có trả lời, hãy thử lại.

guide-ir-accreditation-branch-altered = Đổi chữ số cuối
    .body = Đổi chữ số cuối của mã số pháp nhân và chữ số cuối của mã số kinh tế, rồi ghi cả hai mã vào đây. { -tamga } sẽ cảnh báo rằng chữ số cuối không khớp; ở bước này, cảnh báo đó là bình thường và bạn có thể tiếp tục.
guide-ir-accreditation-branch-altered-field-altered-organisation-number = Mã số pháp nhân đã đổi
guide-ir-accreditation-branch-altered-field-altered-economic-code = Mã số kinh tế đã đổi
guide-ir-accreditation-branch-altered-caution-last-digit = Không đổi chữ số nào khác ngoài chữ số cuối, vì có thể thành mã số của tổ chức khác.
guide-ir-accreditation-branch-altered-caution-ask-first = Nếu còn băn khoăn, đừng đổi mã số. Trước hết hãy hỏi trung tâm qua liên kết «ثبت مشکلات سامانه» và chờ trả lời.

guide-ir-accreditation-branch-sign-up = Đăng ký chi nhánh
    .body = Đăng ký chi nhánh bằng các mã số đã đổi. Tên, địa chỉ và mọi thông tin khác của chi nhánh phải ghi đúng.
guide-ir-accreditation-branch-sign-up-caution-same-day = Hãy gửi báo cáo ở bước sau ngay trong ngày. Khi chưa báo cáo, hệ thống vẫn lưu mã số không đúng dưới tên bạn.

guide-ir-accreditation-branch-report = Báo cho trung tâm
    .body = Mở liên kết «ثبت مشکلات سامانه» ở trang đầu của hệ thống. Viết rằng bạn đã đăng ký chi nhánh bằng mã số đã đổi theo hướng dẫn của chính trung tâm, và đề nghị thay bằng mã số thật. Sao chép cả mã thật và mã đã đổi từ trang này.

guide-ir-accreditation-branch-proof = Giữ bằng chứng đã báo cáo
    .body = Chụp hoặc in trang báo cáo. Nếu được cấp số, hãy ghi số đó cùng ngày báo cáo vào đây.
guide-ir-accreditation-branch-proof-field-problem-report-number = Số báo cáo
guide-ir-accreditation-branch-proof-field-problem-report-day = Ngày báo cáo
guide-ir-accreditation-branch-proof-caution-keep = Bằng chứng này cho thấy bạn đã đổi mã số theo hướng dẫn của trung tâm và đã tự báo lại. Đừng bỏ đi, kể cả sau khi mã số được sửa.

guide-ir-accreditation-branch-correction = Chờ trung tâm sửa mã số
    .body = Trung tâm phải thay mã số đã đổi bằng mã số thật. Cho đến lúc đó, mã số đã đổi chỉ dùng trong chính hệ thống này.
guide-ir-accreditation-branch-correction-wait = Các nguồn của chúng tôi không cho biết việc sửa mất bao lâu. Hãy xem lại thông tin chi nhánh trên hệ thống vài ngày một lần.

guide-ir-accreditation-branch-corrected = Mã số đã được sửa chưa?
    .body = Mở thông tin chi nhánh trên hệ thống và đối chiếu mã số pháp nhân, mã số kinh tế với mã số thật.
guide-ir-accreditation-branch-corrected-yes = Đã sửa, mã số đã đúng
guide-ir-accreditation-branch-corrected-no = Chưa được sửa

guide-ir-accreditation-branch-second-report = Báo lại cho trung tâm
    .body = Viết lại qua liên kết «ثبت مشکلات سامانه», ghi cả số và ngày của báo cáo đầu tiên. Sau đó quay lại câu hỏi trước.

guide-ir-accreditation-branch-done = Chi nhánh đã được đăng ký
    .body = Từ nay, bạn chỉ dùng mã số thật ở mọi nơi. Bây giờ bạn có thể đăng ký chứng chỉ của chi nhánh cùng các phạm vi.
