package nl.welzijnoprecept.invention.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.referral.FileSeals;
import nl.welzijnoprecept.time.DutchTime;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invents cases in any number, with who works in them, and counts them: to measure with, and to show what much of it looks like.
 * As the tables' owner, in a database that never held a referral, while the product does not run.
 */
@Component
@EnableConfigurationProperties(InventionSettings.class)
class InventCases implements Command {
    private final Flyway flyway;
    private final InventionSettings settings;
    private final Ground ground;
    private final TextCipher cipher;
    private final FileSeals seals;
    private final Clock clock;

    InventCases(
            Flyway flyway, InventionSettings settings, Ground ground, TextCipher cipher, FileSeals seals, Clock clock) {
        this.flyway = flyway;
        this.settings = settings;
        this.ground = ground;
        this.cipher = cipher;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invent-cases";
    }

    @Override
    public boolean run(Consumer<String> tell) {
        var dataSource = Objects.requireNonNull(flyway.getConfiguration().getDataSource(), "it has migrated");
        var owner = new JdbcTemplate(dataSource);
        var refusal = ground.refusal(owner);
        if (refusal.isPresent()) {
            tell.accept(refusal.get());
            return false;
        }
        var country = Country.of(JdbcClient.create(owner));
        var until = settings.until() == null ? DutchTime.day(clock.instant()).minusDays(1) : settings.until();
        tell.accept("Inventing %,d referrals of %d years up to %s in %d municipalities, seed %d"
                .formatted(
                        settings.referrals(),
                        settings.years(),
                        until,
                        country.inhabitantsOfTowns().size(),
                        settings.seed()));
        invent(dataSource, country, until, tell);
        return true;
    }

    private void invent(DataSource dataSource, Country country, LocalDate until, Consumer<String> tell) {
        var hands = new Hands(dataSource, settings.streams());
        var bare = new BareTables(new JdbcTemplate(dataSource), CaseSheets.TABLES);
        var towns = towns(hands, country);
        var maker = new CaseMaker(settings, country, towns, until);
        bare.strip();
        timed(tell, "rows written", () -> write(hands, maker));
        timed(tell, "indexes made", () -> {
            hands.all(bare.indexes());
            return (long) bare.indexes().size();
        });
        timed(tell, "foreign keys checked", () -> {
            // Each locks both of its tables for a moment: one after the other. To look at all rows takes no such lock.
            new Hands(dataSource, 1).all(bare.foreignKeys());
            hands.all(bare.checks());
            return (long) bare.checks().size();
        });
        bare.whole();
        hands.all(CaseSheets.TABLES.stream().map(table -> "analyze " + table).toList());
        timed(tell, "municipalities counted", () -> count(hands, country));
    }

    private Map<String, Town> towns(Hands hands, Country country) {
        var sheets = new TownSheets(settings.seed());
        var towns = new TreeMap<String, Town>();
        var perInhabitant = (double) settings.referrals() / settings.years() / country.all();
        country.inhabitantsOfTowns()
                .forEach((code, inhabitants) ->
                        towns.put(code, sheets.add(code, inhabitants, inhabitants * perInhabitant)));
        hands.each((connection, hand) -> {
            if (hand == 0) {
                for (var sheet : sheets.all().toList()) {
                    sheet.write(connection.unwrap(PGConnection.class).getCopyAPI());
                }
            }
            return 0;
        });
        return towns;
    }

    /** Each of those who write has a time of its own, so that rows lie in the order in which they came. */
    private long write(Hands hands, CaseMaker maker) {
        var texts = new Texts(cipher, seals);
        return hands.each((connection, hand) -> {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var sheets = new CaseSheets(texts);
            var rows = 0L;
            var from = (int) ((long) settings.referrals() * hand / settings.streams());
            var to = (int) ((long) settings.referrals() * (hand + 1) / settings.streams());
            for (var number = from; number < to; number++) {
                sheets.add(maker.of(number));
                rows += sheets.write(copy, true);
            }
            return rows + sheets.write(copy, false);
        });
    }

    private long count(Hands hands, Country country) {
        // As the product counts: with the days off until now.
        var holidays = WorkingCalendar.nationalDaysOff(DutchTime.day(clock.instant())).stream()
                .map(LocalDate::toString)
                .collect(Collectors.joining(","));
        var largestFirst = country.inhabitantsOfTowns().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(town -> "select recount_figures('%s', '{%s}')".formatted(town.getKey(), holidays))
                .toList();
        hands.all(largestFirst);
        return largestFirst.size();
    }

    private static void timed(Consumer<String> tell, String what, Supplier<Long> work) {
        var start = System.nanoTime();
        var number = work.get();
        var took = Duration.ofNanos(System.nanoTime() - start);
        tell.accept("%,d %s in %.1f s".formatted(number, what, took.toMillis() / 1000.0));
    }
}
