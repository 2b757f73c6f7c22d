### What is wrong with a certificate or its file: one message per error code of tamga-x509.

## The file

x509-empty = Tệp trống. Có thể quá trình tải về đã bị gián đoạn.
    .action = Tải lại tệp
# $bytes (Number) - size of the file. $limit (Number) - from this size on nothing is read.
x509-too-large = Tệp có dung lượng { NUMBER($bytes) } byte. Không có chứng thư số nào lớn như vậy nên tệp không được đọc.
    .action = Chọn tệp chứng thư số
# $limit (Number) - the most that is read from one file.
x509-too-many = Tệp chứa hơn { NUMBER($limit) } chứng thư số. Không có chuỗi chứng thư số nào dài như vậy.
    .action = Chọn tệp có ít chứng thư số hơn
x509-not-a-certificate = Tệp này không phải là chứng thư số. Có thể bạn đã chọn nhầm tệp.
    .action = Chọn tệp chứng thư số
x509-truncated = Chứng thư số bị mất phần cuối. Có thể quá trình tải về hoặc sao chép đã bị gián đoạn.
    .action = Tải lại tệp
# $part - the first part of the certificate that cannot be read.
x509-damaged = { $part ->
        [text] Nội dung chứng thư số có ký tự lạ. Có thể văn bản đã bị thay đổi khi sao chép.
        [serial-number] Chứng thư số bị hỏng: không đọc được số sê-ri.
        [name] Chứng thư số bị hỏng: không đọc được tên chủ thể hoặc tên đơn vị cấp.
        [validity] Chứng thư số bị hỏng: không đọc được thời hạn hiệu lực.
        [key] Chứng thư số bị hỏng: không đọc được khóa công khai.
        [extension] Chứng thư số bị hỏng: không đọc được mục đích sử dụng.
       *[structure] Chứng thư số bị hỏng: không đọc được cấu trúc.
    }
    .action = Xin lại tệp từ đơn vị cấp
x509-no-certificate-inside = Loại tệp này dùng để chứa chứng thư số, nhưng bên trong không có chứng thư số nào.
    .action = Xin chứng thư số từ đơn vị cấp

## Something else in the place of a certificate

x509-key-instead-of-certificate = Đây là khóa bí mật, không phải chứng thư số. Ai có khóa này đều ký được thay bạn, vì vậy đừng đưa cho bất kỳ ai.
    .action = Chọn tệp chứng thư số
x509-public-key-instead-of-certificate = Tệp này chỉ chứa khóa công khai. Chứng thư số còn cho biết khóa đó là của ai.
    .action = Chọn tệp chứng thư số
x509-request-instead-of-certificate = Đây là yêu cầu cấp chứng thư số, tức là tệp gửi cho đơn vị cấp, không phải chứng thư số được cấp.
    .action = Chọn tệp do đơn vị cấp gửi
x509-revocation-list-instead-of-certificate = Đây là danh sách chứng thư số bị thu hồi, không phải chứng thư số.
    .action = Chọn tệp chứng thư số
x509-web-page-instead-of-certificate = Đây là một trang web đã lưu, không phải chứng thư số. Đôi khi cổng thông tin trả về trang báo lỗi thay cho tệp.
    .action = Tải lại tệp
x509-archive-instead-of-certificate = Đây là tệp nén. Chứng thư số có thể nằm bên trong.
    .action = Giải nén rồi chọn tệp bên trong
x509-document-instead-of-certificate = Đây là tài liệu để đọc hoặc in, không phải tệp chứng thư số.
    .action = Chọn tệp chứng thư số
x509-picture-instead-of-certificate = Đây là tệp ảnh. Không thể đọc chứng thư số từ ảnh chụp.
    .action = Chọn tệp chứng thư số
x509-java-key-store-instead-of-certificate = Đây là kho khóa Java, không phải tệp chứng thư số.
    .action = Chọn tệp chứng thư số

## A certificate request

# { x509-piece } says $piece - what the subscriber did not say.
x509-piece-missing = Chưa thể lập yêu cầu. Còn thiếu: { x509-piece }.
    .action = Điền phần còn thiếu
# $length (Number) - its characters. $limit (Number) - the most that fit. { x509-piece } says $piece.
x509-piece-too-long = Mục này quá dài: { x509-piece }. Mục này có { NUMBER($length) } ký tự, còn chứng thư số chỉ chứa được tối đa { NUMBER($limit) } ký tự.
    .action = Rút ngắn nội dung
# $character - the character, or its code point as U+202E. { x509-piece } says $piece.
x509-piece-not-allowed = Mục này có ký tự không dùng được trong yêu cầu cấp chứng thư số: { x509-piece }. Ký tự đó là: { $character }.
    .action = Nhập lại và bỏ ký tự đó
    .why = Ký tự ẩn thường đi kèm khi sao chép từ trang web hoặc tài liệu.
# { x509-key-kind } says $wanted - the kind of key to make.
x509-key-not-allowed = Đơn vị cấp không chấp nhận loại khóa này. Loại được chấp nhận: { x509-key-kind }.
    .action = Tạo khóa thuộc loại đó
x509-request-malformed = Đây không phải là yêu cầu cấp chứng thư số, hoặc yêu cầu đã bị hỏng.
    .action = Tạo lại yêu cầu
x509-signature-wrong = Chữ ký của yêu cầu không khớp với khóa trong yêu cầu. Không đơn vị cấp nào chấp nhận yêu cầu như vậy.
    .action = Ký lại yêu cầu
    .why = Có thể token đã ký bằng một khóa khác của nó.

## Which number a certificate names its holder by

x509-number-ir-national-code = Mã số quốc gia
x509-number-ir-legal-id = Mã số pháp nhân
x509-number-vn-tax-code = Mã số thuế
x509-number-vn-citizen-id = Số căn cước công dân
x509-number-vn-identity-card = Số chứng minh nhân dân
x509-number-vn-budget-unit = Mã đơn vị quan hệ ngân sách
x509-number-mn-register = Số đăng ký cá nhân
x509-number-mn-company-register = Số đăng ký tổ chức
x509-number-unknown = Số

## What a certificate signs for

x509-role-stamp = Con dấu số của tổ chức
x509-role-sign = Chữ ký của cá nhân

## Where today lies in its validity

x509-state-not-yet = Chưa có hiệu lực
x509-state-valid = Còn hiệu lực
x509-state-expired = Đã hết hạn

## What its key may be used for (RFC 5280 §4.2.1.3)

x509-usage-digital-signature = Chữ ký số
x509-usage-non-repudiation = Chống chối bỏ
x509-usage-key-encipherment = Mã hóa khóa
x509-usage-data-encipherment = Mã hóa dữ liệu
x509-usage-key-agreement = Thỏa thuận khóa
x509-usage-key-cert-sign = Ký chứng thư số
x509-usage-crl-sign = Ký danh sách thu hồi
x509-usage-encipher-only = Chỉ mã hóa
x509-usage-decipher-only = Chỉ giải mã

## Which kind of certificate is asked for

x509-profile-ir-organisation = Iran: con dấu số của tổ chức
x509-profile-ir-person = Iran: chữ ký số của cá nhân
x509-profile-vn-organisation = Việt Nam: chứng thư số của tổ chức
x509-profile-vn-person = Việt Nam: chứng thư số của cá nhân
x509-profile-mn-organisation = Mông Cổ: con dấu số của tổ chức
x509-profile-mn-official = Mông Cổ: chữ ký số của công chức

## What a request says about the subscriber

# $piece - one of the pieces below.
x509-piece = { $piece ->
        [unknown] một mục của biểu mẫu
        [name] { x509-piece-name }
        [latin-name] { x509-piece-latin-name }
        [organization] { x509-piece-organization }
        [holder-number] { x509-piece-holder-number }
        [organization-number] { x509-piece-organization-number }
        [given-name] { x509-piece-given-name }
        [surname] { x509-piece-surname }
        [title] { x509-piece-title }
        [unit] { x509-piece-unit }
        [province] { x509-piece-province }
        [city] { x509-piece-city }
       *[email] { x509-piece-email }
    }
x509-piece-name = Họ tên hoặc tên tổ chức
x509-piece-latin-name = Tên viết bằng chữ Latinh
x509-piece-organization = Tên tổ chức
x509-piece-holder-number = Mã số của chủ thể
x509-piece-organization-number = Mã số của tổ chức
x509-piece-given-name = Tên (không gồm họ)
x509-piece-surname = Họ
x509-piece-title = Chức vụ
x509-piece-unit = Phòng, ban
x509-piece-province = Tỉnh, thành phố
x509-piece-city = Phường, xã, quận, huyện hoặc thành phố
x509-piece-email = Địa chỉ thư điện tử

## Which kind of key is asked for

# $wanted - one of the kinds below.
x509-key-kind = { $wanted ->
        [unknown] loại khác
        [rsa-2048] { x509-key-kind-rsa-2048 }
        [rsa-3072] { x509-key-kind-rsa-3072 }
        [rsa-4096] { x509-key-kind-rsa-4096 }
        [p256] { x509-key-kind-p256 }
       *[p384] { x509-key-kind-p384 }
    }
x509-key-kind-rsa-2048 = RSA 2048 bit
x509-key-kind-rsa-3072 = RSA 3072 bit
x509-key-kind-rsa-4096 = RSA 4096 bit
x509-key-kind-p256 = EC P-256
x509-key-kind-p384 = EC P-384

## Where the chain of issuers ends

x509-end-pinned = Chuỗi dẫn tới một chứng thư số gốc đã biết.
x509-end-self-signed-unknown = Chuỗi dẫn tới một chứng thư số gốc mà { -tamga } không biết.
# $name - the issuer's name, or "unknown".
x509-end-issuer-missing = { $name ->
        [unknown] Chưa có chứng thư số của đơn vị cấp.
       *[other] Chưa có chứng thư số của đơn vị cấp này: { $name }.
    }
# $name - the issuer's name, or "unknown".
x509-end-signature-wrong = { $name ->
        [unknown] Đơn vị cấp ghi trong chứng thư số không phải là bên đã ký.
       *[other] Đơn vị cấp ghi trong chứng thư số không phải là bên đã ký: { $name }.
    }
# $oid - the signature's algorithm.
x509-end-algorithm-unknown = Không kiểm tra được loại chữ ký này tại đây: { $oid }.
x509-end-looped = Các chứng thư số của đơn vị cấp nối nhau thành vòng tròn.
# $limit (Number) - the most certificates that are followed.
x509-end-too-long = Chuỗi có hơn { NUMBER($limit) } chứng thư số.
x509-end-too-many-candidates = Có quá nhiều chứng thư số mang tên đơn vị cấp nên không thể thử hết.

## Why a certificate of the chain should not have issued the one below

x509-link-not-an-authority = Không phải chứng thư số của đơn vị cấp
x509-link-may-not-sign = Không được phép ký chứng thư số
x509-link-path-too-long = Số đơn vị cấp bên dưới vượt mức cho phép

## What a renewed certificate says differently

# $new - the new serial number.
x509-renewal-serial = Số sê-ri mới: { $new }.
x509-renewal-key-kept = Khóa được giữ nguyên.
x509-renewal-key-changed = Khóa đã được thay mới.
x509-renewal-validity = Thời hạn hiệu lực đã thay đổi.
# $attribute - as CN. $value - what it says.
x509-renewal-subject-added = Thông tin chủ thể có thêm: { $attribute } { $value }.
# $attribute - as CN. $value - what it said.
x509-renewal-subject-removed = Thông tin chủ thể không còn: { $attribute } { $value }.
# $attribute - as CN. $old, $new - what it said and says.
x509-renewal-subject-changed = Thông tin chủ thể đã đổi: { $attribute }, trước là { $old }, nay là { $new }.
# $new - the new issuer's name, or "unknown".
x509-renewal-issuer = { $new ->
        [unknown] Đơn vị cấp đã thay đổi.
       *[other] Đơn vị cấp đã thay đổi: { $new }.
    }

## The forms in which portals want a certificate

x509-form-serial = Số sê-ri
x509-form-serial-colons = Số sê-ri tách thành từng cặp ký tự
x509-form-serial-decimal = Số sê-ri dạng thập phân
x509-form-sha256 = Dấu vân tay SHA-256
x509-form-sha1 = Dấu vân tay SHA-1
x509-form-base64 = Chứng thư số trên một dòng
x509-form-key-base64 = Khóa công khai trên một dòng
x509-form-pem = Chứng thư số
x509-form-key-pem = Khóa công khai

## Where a moment lies outside of a validity

x509-outside-not-yet = Chưa có hiệu lực
x509-outside-expired = Đã hết hạn
