### What can go wrong between the program and other computers, and what they say of a certificate.
### `.why` tells the reason where there is more to tell, `.action` the one thing to do.

## On the way to the host

# $host - the name that was asked.
net-host-not-found = Máy tính này không tìm thấy { $host }. Có thể máy chưa kết nối Internet.
    .action = Kiểm tra kết nối Internet
# $host - the host.
net-connection-refused = { $host } từ chối kết nối. Có thể dịch vụ đang ngừng hoặc kết nối bị tường lửa chặn.
    .action = Thử lại sau
# $host - the host. $onlyFrom - the only country from which it answers, or "unknown".
net-not-reachable =
    { $onlyFrom ->
        [ir] Không kết nối được tới { $host }. Có phải bạn đang ở ngoài Iran hoặc đang bật VPN? Hệ thống này thường chỉ trả lời kết nối từ trong nước Iran.
       *[other] Từ mạng này không kết nối được tới { $host }.
    }
    .action = Kiểm tra kết nối và VPN
# $host - the host. $seconds (Number) - how long we waited. $onlyFrom - the only country from which it answers, or "unknown".
net-timed-out =
    { $onlyFrom ->
        [ir] { $host } không trả lời trong { $seconds } giây. Có phải bạn đang ở ngoài Iran hoặc đang bật VPN? Hệ thống này thường chỉ trả lời kết nối từ trong nước Iran.
       *[other] { $host } không trả lời trong { $seconds } giây. Có thể kết nối chậm hoặc bị tường lửa chặn.
    }
    .action = Kiểm tra kết nối và VPN
# $host - the host.
net-tls-failed = Không thiết lập được kết nối an toàn tới { $host }. Kết nối bị cản trở trên đường truyền.
    .why = Nguyên nhân thường gặp là VPN, phần mềm diệt vi-rút hoặc bộ lọc trên đường truyền.
    .action = Thử mạng khác
# $host - the host.
net-host-untrusted = Không xác minh được { $host } là máy chủ thật, nên chưa có gì được gửi đi.
    .why = Hoặc đồng hồ máy tính sai, hoặc máy chủ này đang bị giả danh trên đường truyền: do bộ lọc của công ty, phần mềm diệt vi-rút hoặc kẻ xấu.
    .action = Kiểm tra đồng hồ máy tính
# $host - the host.
net-host-name-differs = Nơi trả lời thay cho { $host } đưa ra chứng thư của máy chủ khác, nên chưa có gì được gửi đi.
    .why = Bộ lọc trên đường truyền, hoặc mạng yêu cầu đăng nhập trước, đã dẫn sai nơi.
    .action = Thử mạng khác
# $host - the host. $address - where its name leads.
net-host-address-private = Tên { $host } trỏ tới { $address }, là địa chỉ chỉ có trong mạng này.
    .why = Bộ lọc trên đường truyền, hoặc mạng yêu cầu đăng nhập trước, đã trả lời thay cho máy chủ.
    .action = Thử mạng khác
net-no-trust-store = Không đọc được danh sách tổ chức chứng thực tin cậy của máy tính này, nên không kiểm tra được kết nối an toàn nào.
    .action = Cập nhật hệ điều hành
# $host - the host. $proxy - address of the proxy.
net-proxy-refused = Proxy { $proxy } được đặt trên máy tính này không cho kết nối tới { $host }.
    .why = Phần mềm VPN sau khi đóng thường để lại thiết lập proxy.
    .action = Kiểm tra hoặc tắt proxy
# $address - the address.
net-address-unusable = Không thể truy vấn địa chỉ { $address } qua Internet.
    .action = Báo cho đơn vị cấp

## What came back

# $host - the host. $status (Number) - HTTP status.
net-answer-status = { $host } báo lỗi { NUMBER($status, useGrouping: "false") }.
    .action = Thử lại sau
# $host - the host.
net-answer-cut = Câu trả lời của { $host } bị ngắt giữa chừng. Kết nối không ổn định hoặc bị ngắt trên đường truyền.
    .action = Thử lại
# $host - the host. $limit (Number) - the most that is read, in bytes.
net-answer-too-large = Câu trả lời của { $host } lớn hơn { $limit } byte. Không có câu trả lời thật nào lớn như vậy nên nội dung không được đọc.
    .action = Thử mạng khác
# $host - the host. $found - what it called its answer, or "unknown".
net-answer-wrong-kind =
    { $found ->
        [unknown] { $host } không trả lời điều được hỏi mà gửi nội dung khác.
       *[other] { $host } không trả lời điều được hỏi mà gửi nội dung khác: { $found }.
    }
    .why = Mạng ở khách sạn, cơ quan thường hiện trang riêng cho đến khi bạn đăng nhập.
    .action = Mở một trang web rồi đăng nhập vào mạng
# $host - the host. $to - where it sends us.
net-redirected-elsewhere = Không tới được { $host }: mạng chuyển hướng sang { $to }.
    .why = Mạng ở khách sạn, cơ quan thường làm vậy cho đến khi bạn đăng nhập.
    .action = Mở một trang web rồi đăng nhập vào mạng
# $host - the host. $to - where the network leads, or "unknown".
net-captive-portal =
    { $to ->
        [unknown] Mạng này đưa ra trang riêng thay cho { $host }.
       *[other] Mạng này đưa ra trang riêng thay cho { $host }: { $to }.
    }
    .why = Mạng ở khách sạn, cơ quan thường làm vậy cho đến khi bạn đăng nhập.
    .action = Mở một trang web rồi đăng nhập vào mạng
# $host - the host.
net-redirected-too-often = { $host } chuyển hướng lòng vòng mà không trả lời.
    .action = Thử lại sau
# $host - the host.
net-answer-unreadable = { $host } trả lời ở dạng không đọc được.
    .action = Thử lại sau

## The clock

# $host - the host.
net-clock-wrong = Đồng hồ máy tính này và đồng hồ của { $host } lệch nhau hơn một phút.
    .why = Chữ ký có ghi thời điểm ký. Nếu đồng hồ sai, chữ ký sẽ bị từ chối.
    .action = Chỉnh lại ngày giờ

## Whether a certificate is revoked

net-certificate-unreadable = Không đọc được chứng thư số nên không thể hỏi xem nó có bị thu hồi không.
    .action = Chọn lại chứng thư số
net-no-address = Chứng thư số không ghi địa chỉ để hỏi xem nó có bị thu hồi không.
    .action = Hỏi đơn vị cấp
net-issuer-differs = Đơn vị cấp tìm thấy không phải là đơn vị đã cấp chứng thư số này.
    .action = Chọn đúng chứng thư số của đơn vị cấp
# $host - the host.
net-signature-wrong = Câu trả lời của { $host } đã bị sửa trên đường truyền hoặc bị giả mạo nên không được chấp nhận.
    .action = Thử mạng khác
# $host - the host. $oid - the way of signing, by its number.
net-signature-kind-unknown = Câu trả lời của { $host } được ký theo cách không an toàn hoặc chưa biết ({ $oid }) nên không được chấp nhận.
    .action = Hỏi đơn vị cấp
# $host - the host.
net-signer-unauthorized = Câu trả lời của { $host } không có chữ ký của đơn vị cấp chứng thư số hay của bên được đơn vị đó ủy quyền nên không được chấp nhận.
    .action = Hỏi đơn vị cấp
# $host - the host. $ended - its last moment.
net-answer-outdated = Câu trả lời của { $host } chỉ có hiệu lực đến { DATETIME($ended, dateStyle: "long") }. Hoặc câu trả lời đã cũ, hoặc đồng hồ máy tính sai.
    .action = Kiểm tra đồng hồ rồi thử lại
# $host - the host. $begins - its first moment.
net-answer-too-early = Câu trả lời của { $host } chỉ có hiệu lực từ { DATETIME($begins, dateStyle: "long") }, mà theo đồng hồ máy tính này là ở tương lai.
    .action = Kiểm tra đồng hồ rồi thử lại
# $host - the host.
net-answer-for-another = { $host } trả lời về chứng thư số khác, không phải chứng thư số này.
    .action = Hỏi đơn vị cấp
# $host - the host.
net-nonce-differs = { $host } gửi câu trả lời cho một câu hỏi khác. Có thể ai đó đã gửi lại câu trả lời cũ.
    .action = Thử lại
# $host - the host. $status (Number) - what it answered (RFC 6960).
net-responder-refused = { $host } từ chối cho biết chứng thư số có bị thu hồi không (mã trả lời { $status }).
    .action = Thử lại sau
# $host - the host.
net-responder-unknowing = { $host } không biết chứng thư số này. Nếu mới được cấp hôm nay, có thể chứng thư số chưa được ghi nhận.
    .action = Hỏi đơn vị cấp

## The live proof

net-key-differs = Chữ ký được tạo bằng khóa khác với khóa của chứng thư số. Chưa có gì được gửi đi.
    .action = Cắm đúng USB Token của chứng thư số này
net-memory-id-malformed = Mã duy nhất phải có sáu ký tự, chỉ gồm chữ in hoa Latinh và chữ số. Chưa có gì được gửi đi.
    .action = Sửa mã duy nhất

## Programs on this computer through which a portal's page reaches the token

# $agent - name of the program.
net-agent-not-running = Phần mềm { $agent } không chạy trên máy tính này, nên trang web không dùng được USB Token của bạn.
    .action = Mở phần mềm đó
# $agent - name of the program.
net-agent-not-installed = Máy tính này chưa cài phần mềm { $agent }. Trang web cần phần mềm đó để dùng USB Token của bạn.
    .action = Cài từ trang của nhà cung cấp
# $agent - name of the program. $version - what is installed. $needed - the oldest that works.
net-agent-outdated = Phần mềm { $agent } đã quá cũ: đang cài phiên bản { $version }, cần ít nhất phiên bản { $needed }.
    .action = Cập nhật phần mềm
# $agent - name of the program. $address - address and port.
net-agent-port-taken = Một phần mềm khác đang trả lời thay cho { $agent } tại { $address }.
    .why = Hai phần mềm không thể dùng chung một cổng kết nối. Phần mềm nào chạy trước thì chiếm cổng đó.
    .action = Đóng phần mềm kia
# $agent - name of the program. $host - the name portals use. $address - where it leads, or "unknown".
net-agent-name-elsewhere =
    { $address ->
        [unknown] Mạng này không biết tên { $host }. Tên đó phải trỏ về chính máy tính này, nơi { $agent } đang chạy.
       *[other] Tên { $host } trỏ tới { $address }. Tên đó phải trỏ về chính máy tính này, nơi { $agent } đang chạy.
    }
    .why = Nhiều bộ định tuyến không cho phép tên trỏ về chính máy tính.
    .action = Đặt máy chủ DNS khác
# $agent - name of the program. $address - address and port.
net-agent-half-open = Phần mềm { $agent } đang chạy, nhưng cổng kết nối an toàn tại { $address } bị đóng.
    .why = Các trang web an toàn cần cổng kết nối này. Có thể tường lửa hoặc phần mềm diệt vi-rút đã chặn.
    .action = Đóng phần mềm rồi mở lại
# $agent - name of the program. $address - address and port.
net-agent-tls-failed = Không thiết lập được kết nối an toàn tới phần mềm { $agent } tại { $address }.
    .why = Có thể chứng thư riêng của phần mềm bị hỏng, hoặc phần mềm diệt vi-rút chen vào giữa.
    .action = Cài lại phần mềm
# $agent - name of the program. $address - address and port.
net-agent-mute = Phần mềm { $agent } nhận kết nối tại { $address } nhưng không trả lời.
    .action = Đóng phần mềm rồi mở lại

## What the tax system refuses with. $number - its error code, as it writes it

moadian-question-malformed = Lỗi { $number }: hệ thống thuế không chấp nhận cách hỏi của { -tamga }. Đây không phải lỗi của bạn.
    .action = Cài phiên bản mới nhất
moadian-nonce-spent = Lỗi { $number }: hai lần liên tiếp, hệ thống thuế báo rằng câu hỏi đến quá muộn.
    .action = Kiểm tra đồng hồ rồi thử lại
moadian-holder-differs = Lỗi { $number }: số ghi trong chứng thư số không phải của chủ mã duy nhất.
    .why = Thường là do cắm USB Token cá nhân thay cho con dấu số của công ty.
    .action = Cắm đúng USB Token
moadian-memory-unknown = Lỗi { $number }: hệ thống thuế không thấy mã duy nhất nào như vậy đang hoạt động.
    .action = So mã với danh sách trong { -karpooshe }
moadian-company-unknown = Lỗi { $number }: hệ thống thuế coi mã này là mã của công ty được ủy thác, nhưng không thấy công ty nào như vậy đang hoạt động.
    .action = Nhập mã duy nhất của người nộp thuế
moadian-certificate-refused = Lỗi { $number }: hệ thống thuế không chấp nhận chứng thư số này vì đã hết hạn, bị thu hồi hoặc đơn vị cấp không được công nhận.
    .action = Hỏi đơn vị cấp xem có bị thu hồi không
moadian-key-not-registered = Lỗi { $number }: chưa có khóa nào được đăng ký cho mã duy nhất này.
    .action = Tải khóa công khai lên { -karpooshe }
moadian-signature-refused = Lỗi { $number }: hệ thống thuế không chấp nhận chữ ký vì khóa đã đăng ký là khóa khác.
    .action = Tải lên khóa của chứng thư số này
moadian-certificate-unreadable = Lỗi { $number }: hệ thống thuế không đọc được chứng thư số đã gửi.
    .action = Xin lại chứng thư số từ đơn vị cấp
moadian-registered-key-damaged = Lỗi { $number }: khóa đã đăng ký cho mã duy nhất này không hợp lệ.
    .action = Tải khóa lên { -karpooshe } lần nữa
moadian-memory-malformed = Lỗi { $number }: mã duy nhất không đúng dạng. Mã phải có sáu ký tự, chỉ gồm chữ in hoa Latinh và chữ số.
    .action = Sửa mã duy nhất
moadian-memory-forbidden = Lỗi { $number }: chứng thư số này không có quyền xem mã duy nhất này.
    .action = Kiểm tra chứng thư số và mã duy nhất
moadian-economic-code-unknown = Lỗi { $number }: hệ thống thuế không biết mã số kinh tế này hoặc mã không đúng số chữ số.
    .action = Kiểm tra mã số kinh tế
moadian-service-fault = Lỗi { $number }: chính hệ thống thuế gặp lỗi, không liên quan đến chứng thư số của bạn.
    .action = Thử lại sau vài giờ
moadian-contract-missing = Lỗi { $number }: hệ thống thuế không thấy hợp đồng nào giữa mã duy nhất này và công ty được ủy thác.
    .action = Gọi cho công ty được ủy thác
moadian-invoice-fault = Lỗi { $number }: lỗi này liên quan đến hóa đơn, còn { -tamga } không gửi hóa đơn nào.
    .action = Hỏi nhà sản xuất phần mềm kế toán
moadian-inquiry-fault = Lỗi { $number }: lỗi này liên quan đến trạng thái hóa đơn, còn { -tamga } không hỏi việc đó.
    .action = Hỏi nhà sản xuất phần mềm kế toán
moadian-old-interface = Lỗi { $number }: lỗi này thuộc cách kết nối cũ của phần mềm.
    .action = Cập nhật phần mềm kế toán
moadian-code-new = Lỗi { $number }: lỗi này chưa được công bố khi phiên bản { -tamga } này ra đời.
    .action = Cài phiên bản mới nhất

## What the tax system finds, although it takes the certificate

moadian-takes = Hệ thống thuế chấp nhận chứng thư số này cho mã duy nhất này.
moadian-owner-differs = Mã duy nhất không thuộc về số bạn đã nhập mà thuộc về số khác.
    .action = So mã duy nhất với số đã nhập
moadian-memory-inactive = Mã duy nhất không hoạt động nên không gửi được hóa đơn bằng mã này.
    .action = Kích hoạt mã trong { -karpooshe }
moadian-taxpayer-not-allocated = Hệ thống thuế chưa tiếp nhận người nộp thuế này.
    .action = Hỏi cơ quan thuế
moadian-taxpayer-over-limit = Người nộp thuế đã đạt hạn mức theo Điều 6 nên hiện hóa đơn không được tiếp nhận.
    .action = Nâng hạn mức trong { -karpooshe }
moadian-taxpayer-suspended = Cơ quan thuế đã tạm đình chỉ người nộp thuế này.
    .action = Hỏi cơ quan thuế
moadian-taxpayer-barred = Cơ quan thuế đã đình chỉ vĩnh viễn người nộp thuế này.
    .action = Hỏi cơ quan thuế
moadian-taxpayer-status-new = Người nộp thuế đang ở trạng thái mà phiên bản { -tamga } này không biết.
    .action = Hỏi cơ quan thuế

## Steps of the live proof, in order

moadian-step-reach = Hệ thống thuế trả lời
moadian-step-clock = Đồng hồ khớp nhau
moadian-step-nonce = Nhận số dùng một lần
moadian-step-sign = Token tạo chữ ký
moadian-step-server = Chữ ký được chấp nhận
moadian-step-fiscal = Xem được mã duy nhất
moadian-step-taxpayer = Nhận ra người nộp thuế

## What other computers learn, told before anything is sent

sending-nothing = không có gì về bạn
sending-serial-number = số sê-ri và đơn vị cấp của chứng thư số
sending-certificate = chứng thư số, trong đó có tên và mã số của chủ thể
sending-memory-id = mã duy nhất của bộ nhớ thuế
sending-signature = chữ ký kèm thời điểm ký
sending-economic-code = mã số kinh tế do chính hệ thống thuế cho biết

## Whether a certificate is revoked, and why

revocation-good = Chứng thư số chưa bị thu hồi.
# $since - when.
revocation-revoked = Chứng thư số đã bị thu hồi ngày { DATETIME($since, dateStyle: "long") }.
revocation-unknown = Không rõ chứng thư số có bị thu hồi không.
revocation-reason-unspecified = không nêu lý do
revocation-reason-key-compromise = khóa đã lọt vào tay người khác
revocation-reason-ca-compromise = khóa của đơn vị cấp đã lọt vào tay người khác
revocation-reason-affiliation-changed = thông tin của chủ thể đã thay đổi
revocation-reason-superseded = đã có chứng thư số mới thay thế
revocation-reason-cessation-of-operation = không còn cần dùng
revocation-reason-certificate-hold = đang tạm dừng và có thể được khôi phục
revocation-reason-remove-from-crl = từng bị tạm dừng và đã được khôi phục
revocation-reason-privilege-withdrawn = một quyền của chủ thể đã bị rút lại
revocation-reason-aa-compromise = khóa của đơn vị cấp thuộc tính đã lọt vào tay người khác
