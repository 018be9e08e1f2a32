package nl.welzijnoprecept.embedded.app;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityStatus;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.language.LanguageTag;
import nl.welzijnoprecept.organisation.NamedIds;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty directory with invented activities. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
class DemoActivities {
    /** An invented activity, as {@code demo/activities.json} has it; {@code organisation} by name. */
    record DemoActivity(
            String name,
            @Nullable String description,
            @Nullable ActivityStatus status,
            String organisation,
            String municipality,
            String place,
            @Nullable String district,
            Set<Dimension> dimensions,
            Set<DayOfWeek> days,
            String schedule,
            @Nullable String cost,
            @Nullable Integer capacity,
            @Nullable List<String> languages,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge,
            @Nullable String eligibility,
            @Nullable Boolean wheelchair,
            LocalDate assuredOn) {
        ActivityId id() {
            return new ActivityId(NamedIds.of("activity", organisation + "/" + name));
        }

        Activity toActivity() {
            return new Activity(
                    id(),
                    0,
                    name,
                    description,
                    status == null ? ActivityStatus.ACTIVE : status,
                    NamedIds.organisation(organisation),
                    new MunicipalityCode(municipality),
                    place,
                    district == null ? null : new PostcodeArea(district),
                    dimensions,
                    days,
                    schedule,
                    cost == null,
                    cost,
                    capacity,
                    Objects.requireNonNullElse(languages, List.of(LanguageTag.DEFAULT)),
                    minimumAge,
                    maximumAge,
                    eligibility,
                    wheelchair,
                    assuredOn);
        }
    }

    /** After the organisations that provide them. */
    @Bean
    @Order(2)
    ApplicationRunner loadDemoActivities(JsonMapper json, Activities activities, TransactionTemplate transaction) {
        return (ApplicationArguments _) -> {
            var invented = read(json);
            transaction.executeWithoutResult(_ -> invented.stream()
                    .filter(activity -> activities.find(activity.id()).isEmpty())
                    .map(DemoActivity::toActivity)
                    .forEach(activities::add));
        };
    }

    private static List<DemoActivity> read(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("demo/activities.json").getInputStream()) {
            return List.of(json.readValue(file, DemoActivity[].class));
        }
    }
}
