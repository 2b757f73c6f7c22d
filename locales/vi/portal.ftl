### Những gì mọi hướng dẫn dùng chung: trang web, người thực hiện, nơi chốn, giấy tờ và nơi giải đáp.

## Sites of guides/portals.toml, as they stand after "Open"

portal-ir-moadian = cổng thuế Iran
portal-ir-moadian-folder = hồ sơ thuế điện tử
portal-ir-moadian-unique-id = danh sách mã duy nhất
portal-ir-gica = trang của GICA

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

sign-in-password = Đăng nhập bằng tên và mật khẩu
sign-in-old-token = Đăng nhập bằng chứng thư số cũ
sign-in-new-token = Đăng nhập bằng chứng thư số mới

## Papers

document-ir-national-card = Thẻ căn cước quốc gia
document-ir-birth-certificate = Giấy khai sinh
document-ir-moadian-tracking-code = Mã theo dõi đăng ký { -moadian }

## Who answers

help-ir-moadian-support = Bộ phận hỗ trợ { -moadian }
help-ir-pishkhan = Văn phòng dịch vụ công điện tử (Pishkhan)
help-ir-gica = Tổ chức chứng thực công cộng GICA
help-ir-gica-support = Bộ phận hỗ trợ GICA (máy lẻ 2)
