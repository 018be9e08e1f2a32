package nl.welzijnoprecept.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.Seat;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.casereview.WorkedItem;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.placement.Door;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.OwnCases;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that no compiler holds. Each has a violator beside it, so that none is empty talk. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("nl.welzijnoprecept");

    /** By where it was compiled, so that no list of packages has to be kept. */
    private static final DescribedPredicate<JavaClass> DOMAIN = DescribedPredicate.describe(
            "the domain",
            type -> type.getSource()
                    .map(source -> source.getUri().toString().contains("/referral-domain"))
                    .orElse(false));

    static final ArchRule DOMAIN_KNOWS_NOBODY = classes()
            .that(DOMAIN.or(resideInAPackage("nl.violators.domain")))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "nl.welzijnoprecept..", "nl.violators..");

    static final ArchRule DOMAIN_DOES_NOT_LOOK_AT_THE_CLOCK = noClasses()
            .that(DOMAIN.or(resideInAPackage("nl.violators.domain")))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    static final ArchRule ROWS_ARE_PRIVATE_TO_THEIR_STORE =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    static final ArchRule WHAT_IS_TECHNICAL_STAYS_INSIDE =
            classes().that().resideInAnyPackage("..app", "..store").should(notBePublicUnlessNested());

    static final ArchRule ENDPOINTS_KNOW_WHO_ASKS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Api")
            .and()
            .areMetaAnnotatedWith(org.springframework.web.bind.annotation.RequestMapping.class)
            .should(have(
                    "an Actor first",
                    method -> !method.getRawParameterTypes().isEmpty()
                            && method.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class)));

    /**
     * A scope, and what only a repository gives out, within one or through a referral that was found in one. Oversight is
     * the scope of whoever sees to requests and terms, and never to what is in a file.
     */
    private static final Set<Class<?>> FOUND_IN_SCOPE = Set.of(
            Scope.class,
            Referral.class,
            Conversation.class,
            Goal.class,
            OwnCases.class,
            Door.class,
            Seat.class,
            CaseReview.class,
            WorkedItem.class,
            SeenAgreement.class,
            Oversight.class,
            ClientRequest.class);

    static final ArchRule CLIENT_DATA_IS_READ_IN_SCOPE = methods()
            .that()
            .areDeclaredInClassesThat(isRepositoryOfClientData())
            .and()
            .haveNameNotMatching("add|save|end|remove|forget|reschedule|acknowledge")
            // Look beyond a scope, and tell an id only: whether somebody is referred already, which file somebody may
            // state a reason for, which one they named, and whether somebody did; and whose file a link with its secret
            // is of.
            .and()
            .haveNameNotMatching("openReferralOf|reach|named|openFor|enter|visited")
            .should(have(
                    "a Scope, or something that was found in one",
                    method -> method.getRawParameterTypes().stream()
                            .anyMatch(type -> FOUND_IN_SCOPE.stream().anyMatch(type::isEquivalentTo))));

    static final ArchRule TRANSACTIONS_BELONG_TO_SERVICES = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should(have(
                    "a service around it",
                    method -> method.getOwner().getSimpleName().endsWith("Service")));

    static final ArchRule WHAT_SERVICES_SHARE_JOINS_THEIR_TRANSACTION = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .resideInAPackage("nl.welzijnoprecept.casework")
            .andShould(joinATransaction());

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("the domain knows nobody", DOMAIN_KNOWS_NOBODY),
                Arguments.of("the domain does not look at the clock", DOMAIN_DOES_NOT_LOOK_AT_THE_CLOCK),
                Arguments.of("rows are private to their store", ROWS_ARE_PRIVATE_TO_THEIR_STORE),
                Arguments.of("what is technical stays inside", WHAT_IS_TECHNICAL_STAYS_INSIDE),
                Arguments.of("endpoints know who asks", ENDPOINTS_KNOW_WHO_ASKS),
                Arguments.of("client data is read in scope", CLIENT_DATA_IS_READ_IN_SCOPE),
                Arguments.of("transactions belong to services", TRANSACTIONS_BELONG_TO_SERVICES),
                Arguments.of(
                        "what services share joins their transaction", WHAT_SERVICES_SHARE_JOINS_THEIR_TRANSACTION));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_product_keeps_the_rule(String name, ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_violator_is_caught(String name, ArchRule rule) {
        var violators = new ClassFileImporter().importPackages("nl.violators");
        assertThat(rule.evaluate(violators).hasViolation()).isTrue();
    }

    private static ArchCondition<JavaClass> notBePublicUnlessNested() {
        return new ArchCondition<>("not be public") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getEnclosingClass().isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is public"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> joinATransaction() {
        return new ArchCondition<>("join a transaction, never begin one") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getAnnotationOfType(Transactional.class).propagation() != Propagation.MANDATORY) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " begins a transaction"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> have(String what, java.util.function.Predicate<JavaMethod> test) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!test.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has not " + what));
                }
            }
        };
    }

    /** The repositories whose rows are about a client, by name; a new one belongs on this list. */
    private static DescribedPredicate<JavaClass> isRepositoryOfClientData() {
        var names = Set.of(
                "Referrals",
                "Permissions",
                "Restrictions",
                "AccessGrants",
                "Conversations",
                "Appointments",
                "NoteDrafts",
                "Timelines",
                "Measurements",
                "Goals",
                "Actions",
                "Strengths",
                "Placements",
                "Participants",
                "Attendances",
                "FollowUps",
                "CaseReviews",
                "ReviewItems",
                "Agreements",
                "CaseDirectors",
                "ActivityGaps",
                "Feedbacks",
                "FeedbackDues",
                "Questions",
                "PracticeCases",
                "ClientRequests",
                "ClientFiles");
        return DescribedPredicate.describe(
                "repositories of client data", type -> type.isInterface() && names.contains(type.getSimpleName()));
    }
}
