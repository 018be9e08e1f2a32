package nl.welzijnoprecept.safetycard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyCardIT extends ApiTest {

    @Test
    void five_steps_and_whom_to_call_in_two_languages() {
        var answer = as("coach").get("/api/v1/safety-card");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var card = answer.json();
        assertThat(card.get("steps")
                        .valueStream()
                        .map(step -> step.get("number").asInt()))
                .containsExactly(1, 2, 3, 4, 5);
        for (var list : List.of("steps", "contacts")) {
            for (var item : card.get(list).values()) {
                for (var language : List.of("nl", "en")) {
                    assertThat(item.get(list.equals("steps") ? "text" : "when")
                                    .get(language)
                                    .asString())
                            .isNotBlank();
                }
            }
        }
        assertThat(card.get("contacts")
                        .valueStream()
                        .map(one -> one.get("phone").asString()))
                .containsExactly("112", "0800-2000", "113", "0800-0113", "0800-0432");
        assertThat(LocalDate.parse(card.get("checkedOn").asString())).isAfter("2026-01-01");
        assertThat(card.get("ownContacts")
                        .valueStream()
                        .map(one -> one.get("name").asString()))
                .containsExactly("Huisartsenpost De Lek (verzonnen)");
        assertThat(as("coach-elders")
                        .get("/api/v1/safety-card")
                        .json()
                        .get("ownContacts")
                        .isEmpty())
                .isTrue();
        assertThat(as("coordinator").get("/api/v1/safety-card").json()).isEqualTo(card);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huisarts", "aanbieder", "gemeente", "privacy", "beheerder"})
    void it_is_for_who_works_on_cases(String persona) {
        assertThat(as(persona).get("/api/v1/safety-card").status()).isEqualTo(403);
    }
}
