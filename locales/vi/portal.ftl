### Những gì mọi hướng dẫn dùng chung: trang web, người thực hiện, nơi chốn, giấy tờ và nơi giải đáp.

## Sites of guides/portals.toml, as they stand after "Open"

portal-ir-moadian = cổng thuế Iran
portal-ir-moadian-folder = hồ sơ thuế điện tử
portal-ir-moadian-unique-id = danh sách mã duy nhất
portal-ir-gica = trang của GICA
portal-ir-naci = hệ thống của trung tâm công nhận Iran
portal-ir-coc = hệ thống { -coc }
portal-mn-monpass = trang { -monpass }
portal-mn-monpass-support = trang tải phần mềm của { -monpass }
portal-vn-etax = trang Thuế điện tử
portal-vn-etax-declaration = Thuế điện tử: Khai thuế
portal-vn-etax-payment = Thuế điện tử: Nộp thuế
portal-vn-einvoice = cổng hóa đơn điện tử
portal-vn-customs = cổng Hải quan Việt Nam
portal-vn-vnaccs = trang đăng ký { -vn-vnaccs }
portal-vn-social-insurance = cổng Bảo hiểm xã hội Việt Nam
portal-vn-single-window = Cổng thông tin một cửa quốc gia
portal-vn-public-service = Cổng Dịch vụ công quốc gia
portal-vn-vnpt-ca = trang thay đổi thông tin của { -vn-vnpt }
portal-vn-procurement = Hệ thống mạng đấu thầu quốc gia

## Who does a step

actor-holder = Chủ chứng thư số
actor-director = Giám đốc
actor-accountant = Kế toán
actor-employee = Nhân viên phụ trách
actor-agent = Người được ủy quyền
actor-registration-authority = Đơn vị đăng ký chứng thư số
actor-issuer = Đơn vị cấp chứng thư số
actor-notary = Công chứng viên
actor-administrator = Người quản trị máy tính
actor-company = Công ty

## Where a step is done

place-computer = Tại máy tính này
place-home = Tại nhà
place-office = Tại nơi làm việc
place-portal = Trên cổng thông tin
place-registration-office = Tại văn phòng đăng ký
place-notary = Tại văn phòng công chứng
place-bank = Tại ngân hàng
place-phone = Qua điện thoại
place-mail = Trong hộp thư điện tử

## What a portal is signed in to with

sign-in-password = Đăng nhập bằng tên đăng nhập, mật khẩu
sign-in-old-token = Đăng nhập bằng chứng thư số cũ
sign-in-new-token = Đăng nhập bằng chứng thư số mới

## Papers

document-ir-national-card = Thẻ căn cước quốc gia
document-ir-birth-certificate = Giấy khai sinh
document-ir-moadian-tracking-code = Mã theo dõi đăng ký { -moadian }
document-ir-request-tracking-code = Mã theo dõi của đơn
document-ir-accreditation-certificate = Chứng chỉ công nhận
document-ir-accreditation-first-papers = Giấy tờ trước khi tiếp nhận (giai đoạn một)
document-ir-accreditation-second-papers = Giấy tờ sau khi tiếp nhận (giai đoạn hai)
document-ir-accreditation-workbook = Các tệp Excel của giai đoạn hai
document-mn-revocation-letter = Công văn yêu cầu thu hồi
document-mn-certificate-contract = Hợp đồng chứng thư số
document-mn-official-letter = Công văn của tổ chức
document-mn-state-registration-certificate = Giấy chứng nhận đăng ký nhà nước
document-mn-identity-card = Thẻ căn cước
document-mn-power-of-attorney-to-collect = Giấy ủy quyền (nếu nhờ người khác)
document-vn-certificate-contract = Hợp đồng chứng thư số
document-vn-business-registration = Giấy chứng nhận đăng ký doanh nghiệp
document-vn-einvoice-form = Tờ khai mẫu 01/ĐKTĐ-HĐĐT
document-vn-renewal-request = Giấy đề nghị gia hạn
document-vn-director-identity-card = Thẻ căn cước của người đại diện
document-vn-authorisation = Giấy ủy quyền
document-vn-agent-identity-card = Thẻ căn cước của người được ủy quyền
document-vn-identity-card = Thẻ căn cước hoặc hộ chiếu

## Who answers

help-ir-moadian-support = Bộ phận hỗ trợ { -moadian }
help-ir-pishkhan = Văn phòng dịch vụ công điện tử (Pishkhan)
help-ir-gica = Tổ chức chứng thực công cộng GICA
help-ir-gica-support = Bộ phận hỗ trợ GICA (máy lẻ 2)
help-ir-parssign = Tổ chức chứng thực ParsSign (Hovita)
help-ir-parssign-support = Điện thoại của ParsSign (Hovita)
help-ir-naci-problems = Trang đầu hệ thống: «ثبت مشکلات سامانه»
help-ir-naci-site = Trang của trung tâm công nhận Iran
help-ir-apac = { -apac }: thỏa ước và bên ký kết
help-ir-world-accreditation = Tổ chức hợp tác công nhận toàn cầu
help-mn-monpass = { -monpass }, điện thoại hỗ trợ
help-mn-monpass-accounts = { -monpass }, điện thoại/fax trên hóa đơn
help-mn-monpass-site = { -monpass }, trang web
help-mn-monpass-centre = { -monpass }, trung tâm cấp chứng thư số
help-mn-monpass-dunjingarav = Quầy tại trung tâm Dunjingarav
help-mn-esign = Tổ chức chứng thực nhà nước Mông Cổ
help-mn-state-registration = Cơ quan đăng ký nhà nước Mông Cổ
help-vn-viettel = Điểm cung cấp dịch vụ { -vn-viettel }
help-vn-issuer = Đơn vị cấp chứng thư số
help-vn-root-authority = Trung tâm Chứng thực điện tử quốc gia
help-vn-tax-office = Cơ quan thuế quản lý trực tiếp
help-vn-etax = Trang Thuế điện tử
help-vn-tvan = Đơn vị T-VAN
help-vn-einvoice-supplier = Nhà cung cấp hóa đơn điện tử
help-vn-customs-office = Cơ quan hải quan
help-vn-social-insurance-office = Cơ quan Bảo hiểm xã hội
help-vn-misa = Trợ giúp của MISA
help-vn-single-window = Cổng thông tin một cửa quốc gia
help-vn-one-stop-office = Bộ phận một cửa
help-vn-public-service = Cổng Dịch vụ công quốc gia
help-vn-vnpt = Trang hỗ trợ của { -vn-vnpt }
help-vn-procurement = Hệ thống mạng đấu thầu quốc gia
