package org.spravka.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Пишите на ivan.petrov@mail.example, не звонит | Пишите на , не звонит",
                "Мой номер +7 (912) 345-67-89, не звонит | Мой номер , не звонит",
                "Списали с карты 4276 1234 5678 9010 дважды | Списали с карты дважды",
                "Здравствуйте, Анна Петровна! Обзвон стоит | Здравствуйте, ! Обзвон стоит",
                "Обзвон стоит. С уважением, Иван Петров | Обзвон стоит. С уважением,",
                "Меня зовут Дмитрий, обзвон стоит | Меня зовут , обзвон стоит",
                "Hello John, the call failed | Hello , the call failed",
                "Задание 1204 не идёт | Задание 1204 не идёт",
                "Обзвон 20512047 не идёт | Обзвон не идёт",
                "ключ sk_live9f8e7d6c5b4a не подходит | ключ не подходит",
                "Открыл https://a.example/help/call-tasks?token=abc1#x и всё | Открыл help call tasks и всё",
            })
    void whatTellsWhoWroteIsLeftOutAndTheRestStays(String written, String left) {
        assertThat(PersonalData.leftOut(written)).isEqualTo(left);
    }
}
