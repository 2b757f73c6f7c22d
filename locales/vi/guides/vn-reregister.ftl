### Lời của hướng dẫn vn-reregister, theo thứ tự các bước.

guide-vn-reregister = Khai báo chứng thư số mới ở mọi nơi
    .body = Hãy dùng hướng dẫn này mỗi khi chứng thư số được gia hạn, cấp bù hoặc cấp lại, dù do đơn vị nào cấp. Bạn chỉ cần khai báo ở những cơ quan mà bạn có giao dịch, theo đúng thứ tự.
guide-vn-reregister-caution-pin = Chỉ nhập mã { -pin } trong cửa sổ của phần mềm ký hiện ra khi chính bạn bấm ký. Không nhập mã { -pin } vào ô đăng nhập của trang web và không đọc mã cho người khác.

guide-vn-reregister-why = Vì sao phải khai báo lại?
    .body = Mỗi lần chứng thư số được gia hạn, cấp bù hay thay đổi thông tin, số sê-ri cũng thay đổi, nên các cổng không còn nhận ra chữ ký của bạn. Dấu hiệu thường gặp khi nộp tờ khai là thông báo “Chứng thư số chưa được đăng ký với cơ quan thuế”. Hãy khai báo chứng thư số mới ở từng nơi trước khi phải ký ở đó.

guide-vn-reregister-tax-code = Mã số thuế
    .body = Nhập mã số thuế của doanh nghiệp; nhiều cổng sẽ hỏi mã này. Chứng thư số phải ghi đúng mã số thuế đó. Mã số thuế của chi nhánh có 13 chữ số; cá nhân và hộ kinh doanh có thể dùng số định danh cá nhân gồm 12 chữ số.
guide-vn-reregister-tax-code-field-holder-number = Mã số thuế

guide-vn-reregister-plug-in = Cắm USB Token có chứng thư số mới
    .body = Cắm USB Token có chứng thư số mới vào cổng { -usb } của máy tính. Rút các USB Token khác ra để cổng không chọn nhầm.

guide-vn-reregister-driver = Cài trình điều khiển USB Token
    .body = Trình điều khiển thường nằm trong chính USB Token hoặc có trên trang của đơn vị cấp. Nếu đã cài, bước này tự hoàn thành.
guide-vn-reregister-driver-caution-trusted-source = Không lấy trình điều khiển từ trang web lạ hoặc từ liên kết người khác gửi. Phần mềm bị can thiệp có thể đánh cắp mã { -pin }.

guide-vn-reregister-token-active = Kiểm tra mã { -pin } có bị khóa không
    .body = Bạn sẽ phải nhập mã { -pin } nhiều lần, nên hãy chắc chắn rằng mã không bị khóa. Việc kiểm tra này không hỏi mã { -pin } và không làm mất lượt nhập nào.
guide-vn-reregister-token-active-caution-input-method = Tắt bộ gõ tiếng Việt trước mỗi lần nhập mã { -pin }; nếu không, ký tự gõ vào có thể bị thay đổi.
guide-vn-reregister-token-active-caution-five-tries = Nhập sai mã { -pin } vài lần thì USB Token bị khóa; với USB Token { -vn-viettel } là 5 lần. Đừng đoán.

guide-vn-reregister-new-certificate = Kiểm tra chứng thư số mới
    .body = Trong USB Token phải có chứng thư số còn hiệu lực, ghi đúng mã số thuế bạn đã nhập.

guide-vn-reregister-details = Thông tin có đúng không?
    .body = Xem tên, địa chỉ và mã số thuế ghi trong chứng thư số mới. Nếu sai, hãy sửa ngay bây giờ, vì mỗi lần sửa thông tin, số sê-ri lại thay đổi và bạn phải khai báo lại từ đầu.
guide-vn-reregister-details-right = Đúng
guide-vn-reregister-details-wrong-vnpt = Sai, chứng thư số do { -vn-vnpt } cấp
guide-vn-reregister-details-wrong-other = Sai, chứng thư số do đơn vị khác cấp

guide-vn-reregister-vnpt-change = Sửa thông tin trên trang { -vn-vnpt }
    .body = { -vn-vnpt } cho phép bạn tự thay đổi thông tin chứng thư số miễn phí. Cài phần mềm ký (plugin) mà trang yêu cầu, cắm USB Token, chọn chứng thư số rồi cập nhật thông tin. Nếu thay đổi thông tin của tổ chức, hãy đính kèm ảnh giấy chứng nhận đăng ký doanh nghiệp.
guide-vn-reregister-vnpt-change-wait = Các nguồn của chúng tôi không cho biết việc này mất bao lâu. Chỉ làm tiếp khi chứng thư số đã sửa có trong USB Token.

guide-vn-reregister-issuer-change = Nhờ đơn vị cấp sửa thông tin
    .body = Liên hệ đơn vị cấp và đề nghị thay đổi thông tin chứng thư số. Chỉ làm tiếp khi chứng thư số đã sửa có trong USB Token.

guide-vn-reregister-new-numbers = Ghi lại số sê-ri và thời hạn
    .body = Chép số sê-ri (nhiều cổng gọi là số serial), ngày bắt đầu và ngày hết hiệu lực của chứng thư số mới mà { -tamga } đang hiển thị. Khi cổng hiện những thông tin này, hãy đối chiếu để biết mình đã chọn đúng chứng thư số.
guide-vn-reregister-new-numbers-field-certificate-serial = Số sê-ri của chứng thư số mới
guide-vn-reregister-new-numbers-field-certificate-start = Ngày bắt đầu hiệu lực
guide-vn-reregister-new-numbers-field-certificate-end = Ngày hết hiệu lực

guide-vn-reregister-old-certificate = Giữ lại chứng thư số cũ
    .body = Để sẵn USB Token có chứng thư số cũ. Hệ thống { -vn-vnaccs } của hải quan yêu cầu đăng nhập bằng chứng thư số cũ, kể cả khi đã hết hạn.
guide-vn-reregister-old-certificate-caution-keep-old = Không trả lại, không xóa và không khởi tạo lại USB Token cũ cho đến khi mọi nơi đã ghi nhận chứng thư số mới.

guide-vn-reregister-tax = Bạn có khai, nộp thuế điện tử không?
    .body = Trước tiên, hãy khai báo với cơ quan thuế trên trang Thuế điện tử của ngành Thuế.
guide-vn-reregister-tax-uses = Có khai hoặc nộp thuế điện tử
guide-vn-reregister-tax-does-not = Không

guide-vn-reregister-tvan = Bạn có nộp tờ khai qua T-VAN không?
    .body = Đơn vị T-VAN là trung gian, nhận tờ khai từ phần mềm của bạn rồi chuyển đến cơ quan thuế.
guide-vn-reregister-tvan-uses = Có dùng T-VAN
guide-vn-reregister-tvan-does-not = Không, nộp thẳng trên trang thuế

guide-vn-reregister-tvan-update = Cập nhật ở T-VAN trước
    .body = Mở phần mềm của đơn vị T-VAN và cập nhật chứng thư số mới ở đó trước. Nếu không thấy chỗ cập nhật, hãy gọi cho đơn vị T-VAN. Sau đó mới làm trên trang thuế.
guide-vn-reregister-tvan-update-wait = Mỗi đơn vị T-VAN có thời gian xử lý riêng; hãy hỏi đơn vị của bạn. Cập nhật xong ở T-VAN rồi mới sang bước sau.

guide-vn-reregister-esigner = Cài phần mềm eSigner
    .body = Trang thuế dùng phần mềm eSigner (bản 1.0.8 hoặc 1.0.9) để ký. Tải phần mềm này ngay trên trang Thuế điện tử rồi cài đặt. Nếu đã cài, hãy tiếp tục.
guide-vn-reregister-esigner-caution-trusted-source = Chỉ tải eSigner từ thuedientu.gdt.gov.vn. Không dùng bản do người khác gửi hoặc đăng trên trang khác.

guide-vn-reregister-tax-sign-in = Đăng nhập trang Thuế điện tử
    .body = Chọn “Doanh nghiệp” rồi đăng nhập bằng tài khoản quản trị: mã số thuế, dấu gạch nối và chữ QL, ví dụ 0123456787-QL. Tài khoản không có đuôi -QL có thể không có mục đổi chữ ký số.
guide-vn-reregister-tax-sign-in-caution-address = Trước khi nhập mật khẩu, hãy nhìn thanh địa chỉ của trình duyệt: địa chỉ phải là thuedientu.gdt.gov.vn, không thừa và không thiếu chữ nào.

guide-vn-reregister-tax-declaration = Đổi chữ ký số ở phần Khai thuế
    .body = Mở các mục theo đúng thứ tự và bấm “Thay đổi CKS” ở phần “Khai thuế điện tử”. Nếu được hỏi, hãy nhập mã { -pin }. Chờ đến khi số sê-ri, đơn vị cấp và thời hạn hiện ra rồi đối chiếu với thông tin đã ghi.
guide-vn-reregister-tax-declaration-variant-old-site = Trang cũ nhantokhai.gdt.gov.vn
guide-vn-reregister-tax-declaration-variant-old-site-later = Trang cũ, theo một hướng dẫn khác
guide-vn-reregister-tax-declaration-caution-order = Làm “Khai thuế điện tử” trước, “Nộp thuế điện tử” sau.
guide-vn-reregister-tax-declaration-caution-right-row = Nếu cửa sổ “Lựa chọn chữ ký số” hiện ra, chọn đúng dòng có thời hạn mới rồi bấm “Chọn”. Chọn nhầm dòng cũ thì lỗi vẫn còn.

guide-vn-reregister-tax-declaration-sign = Ký và gửi phần Khai thuế
    .body = Bấm “Tiếp tục” rồi “Ký và gửi”. Nhập mã { -pin }, bấm “Chấp nhận” và chờ trang báo ký thành công.
guide-vn-reregister-tax-declaration-sign-variant-old-site = Trang cũ nhantokhai.gdt.gov.vn
guide-vn-reregister-tax-declaration-sign-wait = Các nguồn của chúng tôi không cho biết phải chờ bao lâu. Khi trang báo ký thành công, hãy làm tiếp phần Nộp thuế.

guide-vn-reregister-tax-payment = Đổi chữ ký số ở phần Nộp thuế
    .body = Quay lại mục đó và bấm “Thay đổi CKS” ở phần “Nộp thuế điện tử”. Nếu được hỏi, hãy nhập mã { -pin }. Chờ số sê-ri, đơn vị cấp và thời hạn mới hiện ra rồi đối chiếu.
guide-vn-reregister-tax-payment-variant-old-site = Trang cũ nopthue.gdt.gov.vn
guide-vn-reregister-tax-payment-caution-right-row = { guide-vn-reregister-tax-declaration-caution-right-row }

guide-vn-reregister-tax-payment-sign = Ký và gửi phần Nộp thuế
    .body = Bấm “Tiếp tục” rồi “Ký và gửi”. Nhập mã { -pin }, bấm “Chấp nhận” và chờ trang báo ký thành công.
guide-vn-reregister-tax-payment-sign-variant-old-site = Trang cũ nopthue.gdt.gov.vn
guide-vn-reregister-tax-payment-sign-wait = Các nguồn của chúng tôi không cho biết phải chờ bao lâu. Khi trang báo ký thành công, phần thuế đã xong.

guide-vn-reregister-tax-result = Trang thuế đã ghi nhận chưa?
    .body = Xem lại số sê-ri và thời hạn ở cả hai phần. Bạn sẽ biết chắc chắn khi nộp tờ khai lần tới.
guide-vn-reregister-tax-result-accepted = Cả hai phần đã có chứng thư số mới
guide-vn-reregister-tax-result-refused = Vẫn báo chưa được đăng ký

guide-vn-reregister-tax-refused = Chứng thư số chưa được đăng ký
    .body = Kiểm tra xem bạn đã đăng nhập bằng tài khoản có đuôi -QL, đã đổi ở cả hai phần, đã chọn dòng có thời hạn mới và, nếu dùng T-VAN, đã cập nhật ở đó chưa. Sau đó chỉ cắm USB Token có chứng thư số mới và làm lại. Nếu vẫn không được, hãy hỏi cơ quan thuế quản lý trực tiếp.

guide-vn-reregister-invoice = Bạn có dùng hóa đơn điện tử không?
    .body = Chứng thư số dùng để ký hóa đơn điện tử cũng phải được đăng ký với cơ quan thuế.
guide-vn-reregister-invoice-uses = Có lập hóa đơn điện tử
guide-vn-reregister-invoice-does-not = Không

guide-vn-reregister-invoice-form = Gửi tờ khai mẫu 01/ĐKTĐ-HĐĐT
    .body = Lập tờ khai thay đổi thông tin sử dụng hóa đơn điện tử. Ở bảng chứng thư số, thêm một dòng cho chứng thư số mới và chọn “Thêm mới”. Nhiều doanh nghiệp lập tờ khai này ngay trong phần mềm hóa đơn của mình.
guide-vn-reregister-invoice-form-variant-same-serial = Nếu số sê-ri vẫn như cũ
guide-vn-reregister-invoice-form-variant-old-row = Với dòng chứng thư số cũ
guide-vn-reregister-invoice-form-caution-old-row = Đừng chọn “Ngừng sử dụng” cho dòng cũ khi chứng thư số mới chưa được chấp nhận; nếu không, có thể bạn không ký được hóa đơn nào.
guide-vn-reregister-invoice-form-wait = Cơ quan thuế sẽ gửi thông báo trả lời. Chỉ ký hóa đơn bằng chứng thư số mới sau khi tờ khai được chấp nhận.

guide-vn-reregister-customs = Bạn có khai hải quan điện tử không?
    .body = Người khai hải quan phải đăng ký lại với cơ quan hải quan khi gia hạn chứng thư số hoặc thay đổi cặp khóa (Thông tư 38/2015/TT-BTC). Bạn phải làm ở hai nơi: mục đăng ký doanh nghiệp sử dụng chữ ký số và hệ thống { -vn-vnaccs }.
guide-vn-reregister-customs-declares = Có khai hải quan điện tử
guide-vn-reregister-customs-does-not = Không
guide-vn-reregister-customs-caution-plan = Sau khi cập nhật phải chờ khoảng 24 giờ. Hãy chọn lúc không có lô hàng nào phải thông quan gấp.

guide-vn-reregister-customs-java = Chuẩn bị Java Hải quan
    .body = Trang hải quan cần bản Java Hải quan. { -tamga } kiểm tra giúp bạn máy tính này đã có Java chưa. Nếu chưa có, hãy cài bản Java mà trang hải quan hướng dẫn.
guide-vn-reregister-customs-java-caution-other-java = Nếu máy có nhiều bản Java, phải gỡ các bản đó rồi mới cài Java Hải quan. Trước khi gỡ, hãy xem có phần mềm nào khác đang cần các bản đó không.

guide-vn-reregister-customs-java-site = Cho phép trang hải quan trong Java
    .body = Mở cấu hình Java theo các mục dưới đây và thêm đúng địa chỉ ghi ở đó. Trang hải quan cần Internet Explorer; nếu không có, hãy dùng Microsoft Edge ở chế độ IE. Khi Java cảnh báo, hãy đọc kỹ tên trang rồi mới đồng ý.
guide-vn-reregister-customs-java-site-caution-only-this-site = Chỉ thêm địa chỉ này. Trang nào có trong danh sách này cũng được phép chạy chương trình trên máy của bạn.

guide-vn-reregister-customs-numbers = Giấy tờ của người đại diện
    .body = Trang hải quan hỏi số giấy tờ tùy thân của người đại diện theo pháp luật, đúng như đã đăng ký với hải quan. Trên trang, ô này ghi là “CMT”.
guide-vn-reregister-customs-numbers-field-director-number = Số giấy tờ tùy thân của người đại diện

guide-vn-reregister-customs-company = Mở hồ sơ doanh nghiệp ở hải quan
    .body = Cắm USB Token có chứng thư số mới. Vào mục dưới đây, nhập mã số thuế, số “CMT” và mã xác nhận trên hình, rồi bấm “Xem thông tin”.
guide-vn-reregister-customs-company-caution-address = Địa chỉ phải có đuôi customs.gov.vn. Không làm trên trang nào khác.

guide-vn-reregister-customs-certificate = Đăng ký chứng thư số với hải quan
    .body = Bấm “Xem thông tin chứng thư số” và chọn chứng thư số mới. Nhập ngày bắt đầu và ngày hết hiệu lực đúng như đã ghi, rồi bấm “Đăng ký thông tin”.
guide-vn-reregister-customs-certificate-wait = Khoảng 24 giờ sau, hải quan mới ghi nhận chứng thư số. Trong lúc chờ, bạn cứ làm các bước tiếp theo.

guide-vn-reregister-vnaccs = Bạn còn chứng thư số cũ không?
    .body = Hệ thống { -vn-vnaccs } nhận ra bạn bằng chứng thư số đã đăng ký lần trước. Chứng thư số cũ vẫn đăng nhập được dù đã hết hạn.
guide-vn-reregister-vnaccs-have-old = Còn, kể cả đã hết hạn
guide-vn-reregister-vnaccs-no-old = Không còn

guide-vn-reregister-vnaccs-sign-in = Đăng nhập { -vn-vnaccs } bằng USB Token cũ
    .body = Cắm USB Token có chứng thư số cũ. Mở mục dưới đây và đăng nhập bằng mã số thuế và mật khẩu của tài khoản quản trị, rồi chọn chứng thư số đã đăng ký. Nếu chứng thư số cũ và mới ở cùng một USB Token, hãy chọn dòng cũ.
guide-vn-reregister-vnaccs-sign-in-variant-front-page = Theo một hướng dẫn khác
guide-vn-reregister-vnaccs-sign-in-caution-old-first = Nếu cắm USB Token mới ngay từ đầu, bạn sẽ không đăng nhập được. Dùng USB Token cũ trước, USB Token mới sau.

guide-vn-reregister-vnaccs-register = Đăng ký chứng thư số với { -vn-vnaccs }
    .body = Sau khi đăng nhập, rút USB Token cũ ra và cắm USB Token mới vào. Đăng ký chứng thư số mới và đối chiếu với thông tin đã ghi.
guide-vn-reregister-vnaccs-register-caution-not-yet = Trong thời gian chờ, đừng ký tờ khai gấp bằng chứng thư số mới, vì hệ thống có thể chưa ghi nhận.
guide-vn-reregister-vnaccs-register-wait = Đăng ký có hiệu lực sau nửa đêm, tức là sau khoảng 24 giờ. Khi đó bạn làm thủ tục thông quan được như bình thường.

guide-vn-reregister-vnaccs-without-old = Liên hệ cơ quan hải quan
    .body = Không còn chứng thư số cũ, bạn không đăng nhập được { -vn-vnaccs } theo cách thông thường. Hãy hỏi cơ quan hải quan nơi bạn làm thủ tục về cách đăng ký lại và chuẩn bị giấy tờ của doanh nghiệp.
guide-vn-reregister-vnaccs-without-old-wait = Cơ quan hải quan sẽ cho biết mất bao lâu. Trong lúc chờ, bạn cứ làm các bước tiếp theo.

guide-vn-reregister-insurance = Bạn có giao dịch BHXH điện tử không?
    .body = Bạn cũng phải khai báo chứng thư số mới với cơ quan Bảo hiểm xã hội (BHXH). Cách làm tùy theo nơi bạn nộp hồ sơ.
guide-vn-reregister-insurance-portal = Có, trên cổng BHXH Việt Nam
guide-vn-reregister-insurance-misa = Có, bằng MISA AMIS BHXH
guide-vn-reregister-insurance-does-not = Không

guide-vn-reregister-insurance-program = Cài phần mềm ký của BHXH
    .body = Cổng BHXH dùng phần mềm “Vietnam Social Security Declaration” để ký; hãy cài bản mới nhất. Máy tính phải dùng { -windows } 10 phiên bản 1909 trở lên.
guide-vn-reregister-insurance-program-caution-trusted-source = Chỉ tải phần mềm này từ cổng BHXH Việt Nam (đuôi baohiemxahoi.gov.vn).

guide-vn-reregister-insurance-contact = Thư điện tử và điện thoại
    .body = Chuẩn bị địa chỉ thư điện tử và số điện thoại của đơn vị. Kết quả được gửi về thư điện tử này, nên hãy ghi địa chỉ bạn vẫn đọc thường xuyên.
guide-vn-reregister-insurance-contact-field-email = Thư điện tử của đơn vị
guide-vn-reregister-insurance-contact-field-phone = Số điện thoại của đơn vị

guide-vn-reregister-insurance-sign-in = Đăng nhập cổng BHXH
    .body = Cắm USB Token mới. Bấm “Đăng nhập”, chọn “Tổ chức”, nhập mã số thuế, mật khẩu và mã xác thực, rồi bấm “Đăng nhập”.
guide-vn-reregister-insurance-sign-in-caution-address = Địa chỉ phải có đuôi baohiemxahoi.gov.vn.

guide-vn-reregister-insurance-change = Thay đổi thông tin đăng ký
    .body = Bấm vào “Mã số thuế” ở góc trên bên phải và chọn “Thay đổi thông tin”. Kiểm tra thư điện tử và số điện thoại, đánh dấu ô cam kết của cơ quan, tổ chức, rồi bấm “Đăng ký thay đổi thông tin”.

guide-vn-reregister-insurance-sign = Chọn chứng thư số mới và ký
    .body = Xem lại thông tin chứng thư số, chọn chứng thư số mới và bấm “OK”. Nhập mã { -pin } rồi bấm “Đăng nhập”.
guide-vn-reregister-insurance-sign-caution-right-row = Chọn đúng chứng thư số của đơn vị, dòng có thời hạn mới. Chọn nhầm thì phải làm lại từ đầu.
guide-vn-reregister-insurance-sign-wait = Cơ quan BHXH kiểm tra rồi gửi kết quả qua thư điện tử. Các nguồn của chúng tôi không cho biết việc này mất bao lâu.

guide-vn-reregister-insurance-mail = Nhận thư xác nhận của BHXH
    .body = Chờ thư báo thay đổi chữ ký số thành công rồi mới hoàn thành bước này. Nếu thư báo chưa được chấp nhận, hãy sửa theo thư và làm lại, hoặc hỏi cơ quan BHXH.
guide-vn-reregister-insurance-mail-caution-not-before = Khi chưa có thư báo thành công, đừng ký hồ sơ BHXH bằng chứng thư số mới.

guide-vn-reregister-misa = Thay đổi trong MISA AMIS BHXH
    .body = Mở các mục dưới đây trong MISA AMIS BHXH, chọn chứng thư số mới, ký và gửi. Phần mềm sẽ gửi thay đổi đó đến cơ quan BHXH.
guide-vn-reregister-misa-wait = Chờ thông báo chấp nhận trong phần mềm hoặc qua thư điện tử rồi mới nộp hồ sơ bằng chứng thư số mới.

guide-vn-reregister-one-stop = Bạn có dùng hệ thống một cửa không?
    .body = “Một cửa” có thể là Cổng thông tin một cửa quốc gia dành cho xuất nhập khẩu, hoặc bộ phận một cửa của địa phương.
guide-vn-reregister-one-stop-national = Cổng thông tin một cửa quốc gia
guide-vn-reregister-one-stop-local = Một cửa của địa phương
guide-vn-reregister-one-stop-does-not = Không

guide-vn-reregister-single-window = Cổng thông tin một cửa quốc gia
    .body = Đăng nhập tài khoản của doanh nghiệp, mở phần thông tin tài khoản và cập nhật chứng thư số mới. Chúng tôi chưa biết tên các mục trên cổng này; nếu không tìm thấy, hãy xem phần trợ giúp của cổng.
guide-vn-reregister-single-window-caution-address = Địa chỉ phải là vnsw.gov.vn.
guide-vn-reregister-single-window-wait = Các nguồn của chúng tôi không cho biết việc này mất bao lâu. Trước hết, hãy nộp thử một hồ sơ không gấp.

guide-vn-reregister-local-one-stop = Hỏi bộ phận một cửa
    .body = Hỏi bộ phận một cửa nơi bạn nộp hồ sơ xem có cần khai báo chứng thư số mới không và khai báo ở đâu. Mang theo số sê-ri và thời hạn đã ghi.
guide-vn-reregister-local-one-stop-wait = Bộ phận một cửa sẽ cho biết mất bao lâu.

guide-vn-reregister-public-services = Bạn có dùng Cổng Dịch vụ công không?
    .body = Nếu doanh nghiệp đăng nhập Cổng Dịch vụ công quốc gia bằng USB Token, bạn cũng phải khai báo chứng thư số mới ở đó.
guide-vn-reregister-public-services-uses = Có, bằng USB Token
guide-vn-reregister-public-services-does-not = Không

guide-vn-reregister-public-plugin = Cài phần mềm ký của cổng
    .body = Cổng Dịch vụ công quốc gia dùng phần mềm ký (plugin) của { -vn-vnpt }, tải tại địa chỉ https://dichvucong.gov.vn/pki/VNPT_Plugin.exe. Phần mềm này dùng được với USB Token của mọi đơn vị cấp. Nếu đã cài, hãy tiếp tục.
guide-vn-reregister-public-plugin-caution-trusted-source = Chỉ tải phần mềm này từ dichvucong.gov.vn.

guide-vn-reregister-public-account = Đăng nhập bằng chứng thư số mới
    .body = Cắm USB Token mới, bấm “Đăng nhập” rồi chọn “USB ký số”, chọn chứng thư số và nhập mã { -pin }. Nếu cổng không nhận chứng thư số mới, hãy mở phần thông tin tài khoản để cập nhật. Chúng tôi chưa tìm thấy hướng dẫn chính thức; nếu cổng yêu cầu cách đăng nhập khác, hãy làm theo cổng.
guide-vn-reregister-public-account-caution-address = Địa chỉ phải là dichvucong.gov.vn. Hãy cảnh giác với trang giả có tên gần giống.
guide-vn-reregister-public-account-wait = Các nguồn của chúng tôi không cho biết việc này mất bao lâu. Trước hết, hãy thử với một hồ sơ không gấp.

guide-vn-reregister-others = Những nơi khác đang dùng chữ ký số
    .body = Hãy rà soát xem bạn còn dùng chữ ký số ở đâu: ngân hàng, phần mềm hợp đồng điện tử, phần mềm kế toán, đấu thầu và các nơi khác. Báo số sê-ri và thời hạn mới cho từng nơi.

guide-vn-reregister-ledger = Xem nơi nào đã ghi nhận
    .body = { -tamga } cho biết cổng nào đã ghi nhận chứng thư số mới và cổng nào chưa. Nếu còn sót, hãy quay lại bước của cổng đó.

guide-vn-reregister-unlock = Mang USB Token đến đơn vị cấp
    .body = USB Token chưa được khởi tạo hoặc bị khóa mã { -pin } phải do đơn vị cấp xử lý. Nếu bạn có mã mở khóa ({ -puk }), hãy hỏi đơn vị cấp cách sử dụng.
guide-vn-reregister-unlock-caution-no-guessing = Không nhập thử mã { -pin } nữa và không tự khởi tạo lại thiết bị: việc khởi tạo sẽ xóa mất chứng thư số.

guide-vn-reregister-not-on-token = Chưa có chứng thư số mới
    .body = USB Token này không có chứng thư số còn hiệu lực ghi mã số thuế bạn đã nhập. Hãy cắm đúng USB Token hoặc sửa mã số thuế. Nếu chưa gia hạn hay cấp bù xong, hãy hoàn tất việc đó trước, theo hướng dẫn dưới đây.

guide-vn-reregister-keep = Giữ lại những thông tin này
    .body = Ghi lại số sê-ri và ngày hết hạn của chứng thư số mới, cất USB Token ở nơi an toàn. Giữ USB Token cũ cho đến khi mọi nơi đã ghi nhận chứng thư số mới và giao dịch đầu tiên thành công. Sau lần gia hạn tới, bạn lại dùng hướng dẫn này.
