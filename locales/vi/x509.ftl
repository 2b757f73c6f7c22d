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
