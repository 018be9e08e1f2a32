package nl.welzijnoprecept.casereview.store;

import static nl.welzijnoprecept.casereview.store.ReviewColumns.instant;
import static nl.welzijnoprecept.casereview.store.ReviewColumns.professional;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.casereview.CaseDirector;
import nl.welzijnoprecept.casereview.CaseDirectorId;
import nl.welzijnoprecept.casereview.CaseDirectors;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseDirectors implements CaseDirectors {
    private final JdbcClient jdbc;
    private final ReviewColumns columns;

    JdbcCaseDirectors(JdbcClient jdbc, ReviewColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public void add(CaseDirector named) {
        var outsider = named.outsider();
        jdbc.sql("""
                        insert into case_director (id, referral_id, number, professional_id, outsider_name, outsider_organisation,
                                                   outsider_function, since, reason, named_by, named_at)
                        values (:id, :referral, :number, :professional, :name, :organisation, :function, :since, :reason, :by,
                                :at)""")
                .param("id", named.id().value())
                .param("referral", named.referral().value())
                .param("number", named.number())
                .param(
                        "professional",
                        named.professional() == null
                                ? null
                                : named.professional().value(),
                        Types.OTHER)
                .param("name", columns.sealed(outsider == null ? null : outsider.name()), Types.BINARY)
                .param("organisation", columns.sealed(outsider == null ? null : outsider.organisation()), Types.BINARY)
                .param("function", columns.sealed(outsider == null ? null : outsider.function()), Types.BINARY)
                .param("since", Date.valueOf(named.since()))
                .param("reason", columns.sealed(named.reason()))
                .param("by", named.namedBy().value())
                .param("at", named.namedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<CaseDirector> of(Referral referral) {
        return jdbc.sql("select * from case_director d where d.referral_id = :referral order by d.number")
                .param("referral", referral.id().value())
                .query((row, n) -> new CaseDirector(
                        new CaseDirectorId(row.getObject("id", UUID.class)),
                        referral.id(),
                        row.getInt("number"),
                        ReviewColumns.id(row, "professional_id", ProfessionalId::new),
                        columns.outsider(row),
                        row.getObject("since", LocalDate.class),
                        columns.text(row, "reason"),
                        professional(row, "named_by"),
                        instant(row, "named_at")))
                .list();
    }
}
