package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spravka.ticket.Secrets.Found;
import org.spravka.ticket.Secrets.Kind;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            CARD     | 4111111111111111                    | 4111111111111111
            CARD     | Оплата картой 4111 1111 1111 1111 не проходит | 4111 1111 1111 1111
            CARD     | Карта: 2200-0000-0000-0053, списали дважды | 2200-0000-0000-0053
            CARD     | номер карты 5555555555554444        | 5555555555554444
            CARD     | card number 378282246310005.        | 378282246310005
            CARD     | Amex 3782 822463 10005              | 3782 822463 10005
            CARD     | Visa 4222222222222 was refused      | 4222222222222
            CARD     | (6011111111111117)                  | 6011111111111117
            CARD     | карта4111.png, карта 3530111333300000 | 3530111333300000
            PASSWORD | пароль: hunter2                     | hunter2
            PASSWORD | Пароль - Qwerty123!                 | Qwerty123!
            PASSWORD | Мой пароль от кабинета: Весна2026   | Весна2026
            PASSWORD | Пароль от личного кабинета — zX9#kkLp, логин тот же | zX9#kkLp
            PASSWORD | password=s3cr3tValue                | s3cr3tValue
            PASSWORD | The password is Tr0ub4dor&3.        | Tr0ub4dor&3
            PASSWORD | захожу с паролем Qwe!rty77, не пускает | Qwe!rty77
            PASSWORD | Логин: ivanov, пароль: солнышко     | солнышко
            PASSWORD | login ivan / password: sunshine     | sunshine
            PASSWORD | pwd: "Ab12cd34"                     | Ab12cd34
            PASSWORD | "password": "hunter2hunter2"        | hunter2hunter2
            PASSWORD | ПИН-код: 4821                       | 4821
            PASSWORD | cvv: 123                            | 123
            PASSWORD | https://admin:Zx81pass@bot.example.com/hook | Zx81pass
            PASSWORD | пароль 12345678a                    | 12345678a
            TOKEN    | Authorization: Bearer abcDEF1234567890abcDEF | abcDEF1234567890abcDEF
            TOKEN    | curl -H "Authorization: Basic YWRtaW46aHVudGVyMg==" | YWRtaW46aHVudGVyMg==
            TOKEN    | токен: 9f8b7c6d5e4f3a2b1c0d         | 9f8b7c6d5e4f3a2b1c0d
            TOKEN    | Ключ API: a1b2c3d4e5f6a7b8          | a1b2c3d4e5f6a7b8
            TOKEN    | API-ключ a1b2c3d4e5f6a7b8 не принимают | a1b2c3d4e5f6a7b8
            TOKEN    | api_key=live-55aa77bb99cc           | live-55aa77bb99cc
            TOKEN    | "client_secret": "Zm9vYmFyMTIzNDU2" | Zm9vYmFyMTIzNDU2
            TOKEN    | token 3fa85f64-5717-4562-b3fc-2c963f66afa6 | 3fa85f64-5717-4562-b3fc-2c963f66afa6
            TOKEN    | ghp_abcdefghijklmnopqrstuvwxyz0123456789 | ghp_abcdefghijklmnopqrstuvwxyz0123456789
            TOKEN    | бот 123456789:AAHfiqksKZ8WmR2zMn1vJq3Xa7bYc9dEfGh | 123456789:AAHfiqksKZ8WmR2zMn1vJq3Xa7bYc9dEfGh
            TOKEN    | AKIAIOSFODNN7EXAMPLE                | AKIAIOSFODNN7EXAMPLE
            TOKEN    | xoxb-123456789012-abcdefghij        | xoxb-123456789012-abcdefghij
            TOKEN    | eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVP | eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVP
            TOKEN    | https://api.example.com/v1/calls?access_token=abcd1234efgh&x=1 | abcd1234efgh
            """)
    void whatGivesAccessOrPaysIsFound(Kind kind, String text, String value) {
        assertThat(Secrets.in(text)).extracting(Found::kind, Found::value).contains(tuple(kind, value));
        assertThat(Secrets.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7 900 123-45-67",
                "8 (800) 555-35-35",
                "89001234567",
                "Номер +7 9001234567, звонили в 10:15",
                "+49 1512 3456789012",
                "ID задания 1204",
                "ID сессии 4111111111111111",
                "call task id: 4111111111111111",
                "№ 5555555555554444",
                "Лицевой счёт 4111111111111111",
                "ИНН 7707083893, ОГРН 1027700132195",
                "СНИЛС 112-233-445 95",
                "р/с 40817810099910004312",
                "4111111111111112",
                "1234567890123456",
                "0000000000000000",
                "1764043200000",
                "IMEI 490154203237518",
                "ICCID 8970199912345678905",
                "сессия 3fa85f64-5717-4562-b3fc-2c963f66afa6",
                "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "scenario 65b8f0c2a7d94e1b8c3d5f6a",
                "https://app.example.com/scenarios/65b8f0c2a7d94e1b8c3d5f6a?tab=2",
                "https://example.com/tasks?id=4111111111111111",
                "Не подходит пароль",
                "Пароль: не подходит",
                "Забыл пароль, как восстановить?",
                "пароль не принимается после смены",
                "Ошибка: неверный логин или пароль",
                "Как изменить пароль: инструкция",
                "Смена пароля: 24.11.2026",
                "password: required",
                "Password reset does not arrive",
                "Wrong password for 3 days",
                "пароль: ********",
                "password: <your password>",
                "password=${DB_PASSWORD}",
                "пароль: [hidden 1]",
                "Где взять токен?",
                "Токен действует 3600 секунд",
                "токен: истек",
                "Token expired at 2026-11-24T10:00:00Z",
                "token lifetime: 3600",
                "ключевые слова: обзвон, сценарий",
                "Ключ: сценарий",
                "get a token by login and password",
                "Ключевой вопрос 1234567890123456",
                "primary key: call_task_id",
                "bearer of good news",
                "basic authentication",
                "Доступ: https://app.example.com/login",
                "карта клиента не открывается",
                "версия 1.2.3, сборка 20261124",
                "2026-11-24 10:15:00 4111",
                "звонки с 10:00 до 20:00 по 100000 номеров",
                "79001234567, 79001234568, 79001234569",
                "7900123456779001234568",
                "Сумма 4111 1111 рублей",
                "pass through the gate: open",
                "pin the message: done",
                ""
            })
    void whatTicketsConsistOfIsLeftAlone(String text) {
        assertThat(Secrets.in(text)).isEmpty();
    }

    @Test
    void severalAreFoundInTheirOrderAndTakenOut() {
        var text = "Логин ivan, пароль: Qwerty123!\nкарта 4111 1111 1111 1111, токен: 9f8b7c6d5e4f3a2b";

        assertThat(Secrets.in(text)).extracting(Found::kind).isEqualTo(List.of(Kind.PASSWORD, Kind.CARD, Kind.TOKEN));
        assertThat(Secrets.without(text)).isEqualTo("Логин ivan, пароль: \nкарта , токен: ");
        assertThat(Secrets.in(Secrets.without(text))).isEmpty();
    }

    @Test
    void aPrivateKeyIsOneSecret() {
        var text = "ключ:\n-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nAb12==\n-----END RSA PRIVATE KEY-----\nспасибо";

        assertThat(Secrets.in(text)).hasSize(1);
        assertThat(Secrets.without(text)).isEqualTo("ключ:\n\nспасибо");
    }

    @Test
    void aLongTextTakesNoLongTime() {
        var text = "пароль ".repeat(7000) + "4".repeat(50_000) + "a:".repeat(20_000) + "token ".repeat(5000);

        assertTimeout(Duration.ofSeconds(2), () -> Secrets.in(text));
    }
}
