### Lời của hướng dẫn mn-certificate-renew, theo thứ tự các bước.

guide-mn-certificate-renew = Gia hạn chứng thư số { -monpass }
    .body = Hướng dẫn này giúp bạn gia hạn chứng thư số do { -monpass } của Mông Cổ cấp trước khi hết hạn và ghi chứng thư số mới vào USB Token đang có. Tài liệu năm 2017 của { -monpass } cho biết nhân viên phụ trách có thể xin gia hạn nhưng không nói cách làm. Vì vậy, bạn làm theo trình tự đặt mới và gọi điện hỏi những chỗ chưa rõ.
guide-mn-certificate-renew-caution-year = Hướng dẫn này dựa trên tài liệu { -monpass } viết năm 2017. Trang web, giá, địa chỉ và thủ tục có thể đã thay đổi. Trước khi nộp tiền, hãy hỏi theo số +976 18002535 hoặc info@monpass.mn.
guide-mn-certificate-renew-caution-pin = { guide-mn-monpass-obtain-caution-pin }

guide-mn-certificate-renew-kind = Bạn gia hạn chứng thư số nào?
    .body = Từ ngày 01/05/2022, chữ ký số của pháp nhân Mông Cổ có dạng con dấu điện tử. USB Token của bạn có thể chứa chứng thư số của cán bộ hoặc con dấu điện tử của tổ chức.
guide-mn-certificate-renew-kind-official = { guide-mn-monpass-obtain-need-official }
guide-mn-certificate-renew-kind-stamp = { guide-mn-monpass-obtain-need-stamp }

guide-mn-certificate-renew-stamp = { guide-mn-monpass-obtain-stamp }
    .body = Tài liệu năm 2017 không nói cách gia hạn con dấu điện tử. Hãy gọi điện hỏi trước, hỏi cả giá; nếu được trả lời là có thể làm theo trình tự dưới đây thì tiếp tục.

guide-mn-certificate-renew-token = USB Token hiện tại còn tốt không?
    .body = Chứng thư số mới được ghi vào USB Token đang có nên bạn không phải mua thiết bị khác. Hãy chuẩn bị sẵn USB Token.
guide-mn-certificate-renew-token-works = Còn, tôi có sẵn ở đây
guide-mn-certificate-renew-token-gone = Không, đã mất hoặc hỏng

guide-mn-certificate-renew-gone = Bạn cần USB Token mới
    .body = Nếu bị mất USB Token, trước hết hãy xin thu hồi chứng thư số. Nếu USB Token hỏng, hãy gọi { -monpass } để hỏi cách xử lý. Sau đó, khi đặt chứng thư số mới, chọn “Тийм” (có) ở dòng USB Token của biểu mẫu.

guide-mn-certificate-renew-plug-in = { guide-mn-monpass-obtain-plug-in }
    .body = { guide-mn-monpass-obtain-plug-in.body }

guide-mn-certificate-renew-driver = { guide-mn-monpass-obtain-driver }
    .body = { guide-mn-monpass-obtain-driver.body }
guide-mn-certificate-renew-driver-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-renew-token-active = Kiểm tra USB Token có bị khóa không
    .body = USB Token phải được khởi tạo và mã { -pin } không bị khóa. Việc kiểm tra này không hỏi mã { -pin } và không làm mất lượt nhập nào.

guide-mn-certificate-renew-old-certificate = Ghi nhớ chứng thư số hiện có
    .body = Chứng thư số trong USB Token được ghi nhớ lúc này để cuối cùng so sánh với chứng thư số mới. Hãy xem ngày hết hạn. Tài liệu không nói việc cấp chứng thư số mới mất bao nhiêu ngày, vì vậy hãy làm sớm.
guide-mn-certificate-renew-old-certificate-caution-keep-old = Không xóa chứng thư số cũ khỏi USB Token cho đến khi chứng thư số mới đã được cài và kiểm tra. Không tự khởi tạo lại (định dạng) USB Token: khóa và chứng thư số bên trong sẽ mất vĩnh viễn.

guide-mn-certificate-renew-changes = Thông tin chủ chứng thư có đổi không?
    .body = Biểu mẫu đặt đơn hỏi lại họ tên, số đăng ký, chức vụ, thư điện tử của chủ chứng thư số và tên tổ chức. Từ lần đặt trước đến nay, có thông tin nào thay đổi không?
guide-mn-certificate-renew-changes-same = Không, tất cả vẫn như cũ
guide-mn-certificate-renew-changes-changed = Có, đã thay đổi

guide-mn-certificate-renew-changed = Đặt theo thông tin mới
    .body = Điền thông tin hiện tại vào biểu mẫu đặt đơn. Hãy gọi { -monpass } để hỏi xem có phải thu hồi chứng thư số mang thông tin cũ không.

guide-mn-certificate-renew-sign-in = { guide-mn-monpass-obtain-sign-in }
    .body = { guide-mn-monpass-obtain-sign-in.body }
guide-mn-certificate-renew-sign-in-caution-address = { guide-mn-monpass-obtain-registration-page-caution-address }
guide-mn-certificate-renew-sign-in-caution-password = { guide-mn-monpass-obtain-sign-in-caution-password }

guide-mn-certificate-renew-company-page = { guide-mn-monpass-obtain-company-page }
    .body = { guide-mn-monpass-obtain-company-page.body }
guide-mn-certificate-renew-company-page-agrees = { guide-mn-monpass-obtain-company-page-agrees }
guide-mn-certificate-renew-company-page-differs = { guide-mn-monpass-obtain-company-page-differs }

guide-mn-certificate-renew-company-correct = Sửa thông tin sai
    .body = Bấm “Засах”, sửa thông tin sai theo giấy chứng nhận đăng ký nhà nước của tổ chức và hồ sơ bảo hiểm xã hội rồi lưu lại. Hướng dẫn xin cấp lần đầu giải thích từng ô. Sau đó, hãy xem cảnh báo đã hết chưa.

guide-mn-certificate-renew-issued = Tìm chứng thư số đã cấp
    .body = Tìm chứng thư số cần gia hạn trong danh sách. Tài liệu không nêu nút nào để xin gia hạn, vì vậy hãy xem ở dòng đó có nút như vậy không. Nếu không có, bạn sẽ tạo đơn đặt mới.
guide-mn-certificate-renew-issued-no-button = Không có nút gia hạn
guide-mn-certificate-renew-issued-button = Có nút gia hạn
guide-mn-certificate-renew-issued-caution-not-revoke = Không bấm nút nào có nghĩa là thu hồi hoặc xóa. Không thể ký bằng chứng thư số đã bị thu hồi.

guide-mn-certificate-renew-renewal-button = Gửi yêu cầu gia hạn
    .body = Bấm nút và làm theo chỉ dẫn của trang web. Chúng tôi chưa thấy trang này. Nếu được hỏi có lấy USB Token không, hãy chọn “Үгүй” (không). Nếu chưa chắc, hãy gọi điện hỏi trước khi lưu.

guide-mn-certificate-renew-term = { guide-mn-monpass-obtain-term }
    .body = { guide-mn-monpass-obtain-term.body }
guide-mn-certificate-renew-term-one-year = { guide-mn-monpass-obtain-term-one-year }
guide-mn-certificate-renew-term-two-years = { guide-mn-monpass-obtain-term-two-years }
guide-mn-certificate-renew-term-caution-remaining-days = Tài liệu không nói số ngày còn lại của chứng thư số cũ có được cộng vào thời hạn mới không. Nếu còn nhiều ngày, hãy gọi điện hỏi trước khi nộp tiền.

guide-mn-certificate-renew-price = Giá: 1 năm, không kèm USB Token
    .body = Trên biểu mẫu, ở hai dòng dưới đây, hãy chọn đúng như đã ghi. Theo giá năm 2017, chứng thư số là 40.000, thuế giá trị gia tăng (“НӨАТ”) 4.000, tổng cộng 44.000 tögrög. Hãy đối chiếu với tổng “Нийт дүн” trên biểu mẫu.
guide-mn-certificate-renew-price-cost-certificate = { guide-mn-monpass-obtain-price-without-device-cost-certificate }
guide-mn-certificate-renew-price-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }
guide-mn-certificate-renew-price-caution-no-second-token = Ở dòng USB Token, “Тийм” (có) chỉ dành cho nhân viên đặt lần đầu. Nếu chọn, bạn phải trả thêm tiền USB Token mới: năm 2017 là 40.000 tögrög cộng 10% thuế.

guide-mn-certificate-renew-price-two-years = Giá: 2 năm, không kèm USB Token
    .body = Trên biểu mẫu, ở hai dòng dưới đây, hãy chọn đúng như đã ghi. Tài liệu năm 2017 không ghi giá 2 năm; hãy xem tổng “Нийт дүн” trên biểu mẫu.
guide-mn-certificate-renew-price-two-years-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }
guide-mn-certificate-renew-price-two-years-caution-no-second-token = { guide-mn-certificate-renew-price-caution-no-second-token }

guide-mn-certificate-renew-holder-citizenship = { guide-mn-monpass-obtain-holder-citizenship }
    .body = { guide-mn-monpass-obtain-holder-citizenship.body }
guide-mn-certificate-renew-holder-citizenship-mongolian = { guide-mn-monpass-obtain-holder-citizenship-mongolian }
guide-mn-certificate-renew-holder-citizenship-foreign = { guide-mn-monpass-obtain-holder-citizenship-foreign }

guide-mn-certificate-renew-holder = { guide-mn-monpass-obtain-holder }
    .body = { guide-mn-monpass-obtain-holder.body }
guide-mn-certificate-renew-holder-field-holder-clan-name = { guide-mn-monpass-obtain-holder-field-holder-clan-name }
guide-mn-certificate-renew-holder-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-certificate-renew-holder-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-certificate-renew-holder-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-certificate-renew-holder-field-holder-sex = { guide-mn-monpass-obtain-holder-field-holder-sex }

guide-mn-certificate-renew-holder-foreign = { guide-mn-monpass-obtain-holder-foreign }
    .body = { guide-mn-monpass-obtain-holder-foreign.body }
guide-mn-certificate-renew-holder-foreign-field-holder-clan-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-clan-name }
guide-mn-certificate-renew-holder-foreign-field-holder-parent-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-parent-name }
guide-mn-certificate-renew-holder-foreign-field-holder-number = { guide-mn-monpass-obtain-holder-foreign-field-holder-number }
guide-mn-certificate-renew-holder-foreign-field-holder-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-name }
guide-mn-certificate-renew-holder-foreign-field-holder-sex = { guide-mn-monpass-obtain-holder-foreign-field-holder-sex }

guide-mn-certificate-renew-order-organisation = { guide-mn-monpass-obtain-order-organisation }
    .body = { guide-mn-monpass-obtain-order-organisation.body }
guide-mn-certificate-renew-order-organisation-field-organisation-name = { guide-mn-monpass-obtain-order-organisation-field-organisation-name }
guide-mn-certificate-renew-order-organisation-field-organisation-department = { guide-mn-monpass-obtain-order-organisation-field-organisation-department }
guide-mn-certificate-renew-order-organisation-field-holder-position = { guide-mn-monpass-obtain-order-organisation-field-holder-position }

guide-mn-certificate-renew-order-contact = { guide-mn-monpass-obtain-order-contact }
    .body = Liên kết xác nhận đơn, rồi thông báo đã cấp chứng thư số, được gửi đến địa chỉ thư điện tử của chủ chứng thư số.
guide-mn-certificate-renew-order-contact-field-email = { guide-mn-monpass-obtain-order-contact-field-email }
guide-mn-certificate-renew-order-contact-field-second-email = { guide-mn-monpass-obtain-order-contact-field-second-email }
guide-mn-certificate-renew-order-contact-field-phone = { guide-mn-monpass-obtain-order-contact-field-phone }
guide-mn-certificate-renew-order-contact-field-order-note = { guide-mn-monpass-obtain-order-contact-field-order-note }
guide-mn-certificate-renew-order-contact-caution-own-email = Chỉ ghi thư điện tử công việc hoặc cá nhân của chính người sẽ giữ chứng thư số. Nếu ghi địa chỉ của người khác, người đó có thể xác nhận đơn thay bạn.

guide-mn-certificate-renew-order-page = { guide-mn-monpass-obtain-order-page }
    .body = { guide-mn-monpass-obtain-order-page.body }

guide-mn-certificate-renew-order-form = { guide-mn-monpass-obtain-order-form }
    .body = Chép lần lượt những gì đã chuẩn bị. Ở mục “ТООН ГАРЫН ҮСГИЙН МЭДЭЭЛЭЛ”, chọn thời hạn, chọn “Үгүй” (không) ở dòng USB Token và kiểm tra “Нийт дүн”. Chưa bấm lưu vội.
guide-mn-certificate-renew-order-form-variant-foreign = { guide-mn-monpass-obtain-order-form-variant-foreign }

guide-mn-certificate-renew-order-contract = { guide-mn-monpass-obtain-order-contract }
    .body = { guide-mn-monpass-obtain-order-contract.body }
guide-mn-certificate-renew-order-contract-caution-read = { guide-mn-monpass-obtain-order-contract-caution-read }

guide-mn-certificate-renew-more-holders = { guide-mn-monpass-obtain-more-holders }
    .body = { guide-mn-monpass-obtain-more-holders.body }

guide-mn-certificate-renew-holder-mail = { guide-mn-monpass-obtain-holder-mail }
    .body = { guide-mn-monpass-obtain-holder-mail.body }
guide-mn-certificate-renew-holder-mail-caution-check-first = { guide-mn-monpass-obtain-holder-mail-caution-check-first }

guide-mn-certificate-renew-order-status = { guide-mn-monpass-obtain-order-status }
    .body = { guide-mn-monpass-obtain-order-status.body }
guide-mn-certificate-renew-order-status-new = { guide-mn-monpass-obtain-order-status-new }
guide-mn-certificate-renew-order-status-waiting = { guide-mn-monpass-obtain-order-status-waiting }

guide-mn-certificate-renew-order-unconfirmed = Nhờ kiểm tra địa chỉ thư điện tử
    .body = Có thể chủ chứng thư số chưa mở thư, hoặc địa chỉ thư điện tử bị ghi sai. Hãy xem cả thư mục thư rác. Nếu không có thư, hãy gọi { -monpass } rồi xem lại trạng thái. Nếu bạn gửi yêu cầu bằng nút gia hạn, hãy hỏi thêm có thư như vậy không.

guide-mn-certificate-renew-contract = { guide-mn-monpass-obtain-contract }
    .body = { guide-mn-monpass-obtain-contract.body }

guide-mn-certificate-renew-official-letter = { guide-mn-monpass-obtain-official-letter }
    .body = { guide-mn-monpass-obtain-official-letter.body }

guide-mn-certificate-renew-holder-signs = { guide-mn-monpass-obtain-holder-signs }
    .body = { guide-mn-monpass-obtain-holder-signs.body }

guide-mn-certificate-renew-director-signs = { guide-mn-monpass-obtain-director-signs }
    .body = { guide-mn-monpass-obtain-director-signs.body }

guide-mn-certificate-renew-invoice = { guide-mn-monpass-obtain-invoice }
    .body = { guide-mn-monpass-obtain-invoice.body }

guide-mn-certificate-renew-invoice-download = { guide-mn-monpass-obtain-invoice-download }
    .body = { guide-mn-monpass-obtain-invoice-download.body }
guide-mn-certificate-renew-invoice-download-caution-delete = { guide-mn-monpass-obtain-invoice-download-caution-delete }

guide-mn-certificate-renew-invoice-number = { guide-mn-monpass-obtain-invoice-number }
    .body = { guide-mn-monpass-obtain-invoice-number.body }
guide-mn-certificate-renew-invoice-number-field-invoice-number = { guide-mn-monpass-obtain-invoice-number-field-invoice-number }
guide-mn-certificate-renew-invoice-number-field-invoice-total = { guide-mn-monpass-obtain-invoice-number-field-invoice-total }

guide-mn-certificate-renew-payment-method = { guide-mn-monpass-obtain-payment-method }
    .body = { guide-mn-monpass-obtain-payment-method.body }
guide-mn-certificate-renew-payment-method-cash = { guide-mn-monpass-obtain-payment-method-cash }
guide-mn-certificate-renew-payment-method-transfer = { guide-mn-monpass-obtain-payment-method-transfer }
guide-mn-certificate-renew-payment-method-card = { guide-mn-monpass-obtain-payment-method-card }

guide-mn-certificate-renew-pay-bank = { guide-mn-monpass-obtain-pay-bank }
    .body = { guide-mn-monpass-obtain-pay-bank.body }
guide-mn-certificate-renew-pay-bank-caution-note = { guide-mn-monpass-obtain-pay-bank-caution-note }
guide-mn-certificate-renew-pay-bank-caution-account = Kiểm tra số tài khoản có đúng như trên hóa đơn không. Nếu khác, hoặc nếu có người cho bạn tài khoản khác qua thư điện tử hay điện thoại, đừng trả tiền mà hãy gọi { -monpass }.

guide-mn-certificate-renew-pay-transfer = { guide-mn-monpass-obtain-pay-transfer }
    .body = { guide-mn-monpass-obtain-pay-transfer.body }
guide-mn-certificate-renew-pay-transfer-caution-note = { guide-mn-monpass-obtain-pay-transfer-caution-note }
guide-mn-certificate-renew-pay-transfer-caution-account = { guide-mn-certificate-renew-pay-bank-caution-account }

guide-mn-certificate-renew-card-page = { guide-mn-monpass-obtain-card-page }
    .body = { guide-mn-monpass-obtain-card-page.body }
guide-mn-certificate-renew-card-page-caution-khan = { guide-mn-monpass-obtain-card-page-caution-khan }
guide-mn-certificate-renew-card-page-caution-amount = { guide-mn-monpass-obtain-card-page-caution-amount }

guide-mn-certificate-renew-card-pay = { guide-mn-monpass-obtain-card-pay }
    .body = { guide-mn-monpass-obtain-card-pay.body }
guide-mn-certificate-renew-card-pay-variant-unionpay = { guide-mn-monpass-obtain-card-pay-variant-unionpay }
guide-mn-certificate-renew-card-pay-caution-card-data = { guide-mn-monpass-obtain-card-pay-caution-card-data }

guide-mn-certificate-renew-card-result = { guide-mn-monpass-obtain-card-result }
    .body = { guide-mn-monpass-obtain-card-result.body }
guide-mn-certificate-renew-card-result-success = { guide-mn-monpass-obtain-card-result-success }
guide-mn-certificate-renew-card-result-failure = { guide-mn-monpass-obtain-card-result-failure }

guide-mn-certificate-renew-card-failed = { guide-mn-monpass-obtain-card-failed }
    .body = { guide-mn-monpass-obtain-card-failed.body }
guide-mn-certificate-renew-card-failed-again = Trả bằng thẻ lần nữa
guide-mn-certificate-renew-card-failed-other = Trả bằng cách khác
guide-mn-certificate-renew-card-failed-caution-twice = { guide-mn-monpass-obtain-card-failed-caution-twice }

guide-mn-certificate-renew-visit-or-not = Hỏi xem bạn có phải đến tận nơi không
    .body = Khi nhận USB Token lần đầu, phải mang giấy tờ đến tận nơi. Tài liệu không nói nếu không lấy USB Token mới thì có phải đến không và nộp hợp đồng, công văn bằng cách nào. Hãy gọi { -monpass } để hỏi.
guide-mn-certificate-renew-visit-or-not-visit = Tôi phải đến
guide-mn-certificate-renew-visit-or-not-no-visit = Tôi không phải đến

guide-mn-certificate-renew-collector = Ai mang giấy tờ đến?
    .body = Nhân viên sẽ giữ chứng thư số tự mang giấy tờ đến. Nếu người khác đi thay thì cần giấy ủy quyền có công chứng.
guide-mn-certificate-renew-collector-holder = { guide-mn-monpass-obtain-collector-holder }
guide-mn-certificate-renew-collector-agent = { guide-mn-monpass-obtain-collector-agent }

guide-mn-certificate-renew-attorney = { guide-mn-monpass-obtain-attorney }
    .body = { guide-mn-monpass-obtain-attorney.body }

guide-mn-certificate-renew-attorney-notary = { guide-mn-monpass-obtain-attorney-notary }
    .body = Đem giấy ủy quyền đã điền đi công chứng; giấy không công chứng sẽ không được nhận. Người đi thay mang theo bản chính.

guide-mn-certificate-renew-notary-copy = { guide-mn-monpass-obtain-notary-copy }
    .body = { guide-mn-monpass-obtain-notary-copy.body }

guide-mn-certificate-renew-papers = { guide-mn-monpass-obtain-papers }
    .body = Mang theo đủ các giấy tờ dưới đây. Cả hai bản hợp đồng đều có chữ ký của chủ chứng thư số và của giám đốc. Giấy ủy quyền chỉ cần khi người khác đi thay. Hãy gọi điện hỏi có phải mang theo USB Token không.

guide-mn-certificate-renew-visit = { guide-mn-monpass-obtain-visit }
    .body = { guide-mn-monpass-obtain-visit.body }
guide-mn-certificate-renew-visit-caution-address = { guide-mn-monpass-obtain-visit-caution-address }

guide-mn-certificate-renew-issued-mail = { guide-mn-monpass-obtain-issued-mail }
    .body = { guide-mn-monpass-obtain-issued-mail.body }
guide-mn-certificate-renew-issued-mail-wait = { guide-mn-monpass-obtain-issued-mail-wait }

guide-mn-certificate-renew-client = { guide-mn-monpass-obtain-client }
    .body = { guide-mn-monpass-obtain-client.body }
guide-mn-certificate-renew-client-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-renew-plug-again = Cắm lại đúng USB Token đó
    .body = Chứng thư số mới được ghi vào chính USB Token bạn đã cắm lúc đầu. Hãy cắm thiết bị đó và rút các USB Token khác ra.

guide-mn-certificate-renew-pending = { guide-mn-monpass-obtain-pending }
    .body = { guide-mn-monpass-obtain-pending.body }
guide-mn-certificate-renew-pending-approved = { guide-mn-monpass-obtain-pending-approved }
guide-mn-certificate-renew-pending-other = { guide-mn-monpass-obtain-pending-other }
guide-mn-certificate-renew-pending-variant-window = { guide-mn-monpass-obtain-pending-variant-window }

guide-mn-certificate-renew-not-approved = { guide-mn-monpass-obtain-not-approved }
    .body = { guide-mn-monpass-obtain-not-approved.body }

guide-mn-certificate-renew-install = { guide-mn-monpass-obtain-install }
    .body = { guide-mn-monpass-obtain-install.body }
guide-mn-certificate-renew-install-caution-leave-plugged = { guide-mn-monpass-obtain-install-caution-leave-plugged }
guide-mn-certificate-renew-install-caution-last-tries = Nếu được hỏi mã { -pin }, hãy nhập mã đang dùng; mã ban đầu đã được gửi qua thư điện tử khi bạn nhận USB Token. Không đoán mã: sau vài lần nhập sai, USB Token có thể bị khóa.

guide-mn-certificate-renew-compare = Kiểm tra chứng thư số mới
    .body = Trong USB Token phải có chứng thư số của cùng chủ và hết hạn muộn hơn chứng thư số đã ghi nhớ lúc đầu.

guide-mn-certificate-renew-register-again = Thử lại các trang bạn đang dùng
    .body = Hãy dùng chứng thư số mới đăng nhập một lần vào từng trang web, phần mềm bạn vẫn dùng. Chúng tôi không biết nơi nào yêu cầu đăng ký lại chứng thư số mới. Nếu nơi nào không nhận ra, hãy hỏi bộ phận hỗ trợ ở đó.

guide-mn-certificate-renew-unlock = { guide-mn-monpass-obtain-unlock }
    .body = { guide-mn-monpass-obtain-unlock.body }
guide-mn-certificate-renew-unlock-caution-no-guessing = Không đoán mã { -pin }. Nếu không mở khóa được, có thể bạn phải lấy USB Token mới và chứng thư số mới.
guide-mn-certificate-renew-unlock-caution-no-reset = { guide-mn-monpass-obtain-unlock-caution-no-reset }

guide-mn-certificate-renew-other-token = { guide-mn-monpass-obtain-other-token }
    .body = USB Token này không có chứng thư số. Hãy cắm USB Token có chứng thư số cần gia hạn. Nếu đúng là thiết bị này, hãy gọi { -monpass }.

guide-mn-certificate-renew-not-renewed = Chưa thấy chứng thư số mới
    .body = Kiểm tra xem bạn đã bấm “Суулгах” trong “Monpass Client” chưa và có cắm đúng USB Token lúc đầu không. Rút USB Token ra rồi cắm lại. Nếu vẫn không thấy, hãy gọi { -monpass }.

guide-mn-certificate-renew-keep = Những điều cần nhớ về sau
    .body = Ghi lại ngày hết hạn của chứng thư số mới, giữ hợp đồng và biên lai nộp tiền. Cất USB Token ở nơi an toàn, không để cùng mã { -pin }. Nếu mất USB Token, hãy xin thu hồi chứng thư số ngay.
