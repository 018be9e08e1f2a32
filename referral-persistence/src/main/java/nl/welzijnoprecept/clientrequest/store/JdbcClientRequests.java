package nl.welzijnoprecept.clientrequest.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Oversight;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.clientrequest.Candidate;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.clientrequest.ClientRequestSummary;
import nl.welzijnoprecept.clientrequest.ClientRequests;
import nl.welzijnoprecept.clientrequest.Decision;
import nl.welzijnoprecept.clientrequest.Extension;
import nl.welzijnoprecept.clientrequest.RequestNeed;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ClientStatement;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClientRequests implements ClientRequests {
    private static final String ALL = """
            select q.*, e.reason as extension_reason, e.extended_by, e.extended_at,
                   d.outcome, d.reason as decision_reason, d.decided_by, d.decided_at,
                   array (select f.referral_id from client_request_file f where f.request_id = q.id) as files
            from client_request q
            left join client_request_extension e on e.request_id = q.id
            left join client_request_decision d on d.request_id = q.id
            where q.keeper_id = :keeper
            """;

    private final JdbcClient jdbc;
    private final TextCipher cipher;
    private final RequestRows rows;

    JdbcClientRequests(JdbcClient jdbc, TextCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.rows = new RequestRows(cipher);
    }

    @Override
    public void add(ClientRequest request) {
        jdbc.sql("""
                        insert into client_request (id, kind, keeper_id, received_on, identity_check, explanation,
                                                    registered_by, registered_at)
                        values (:id, :kind, :keeper, :receivedOn, :identityCheck, :explanation, :by, :at)""")
                .param("id", request.id().value())
                .param("kind", request.kind().name())
                .param("keeper", request.keeper().value())
                .param("receivedOn", request.receivedOn())
                .param("identityCheck", request.identityCheck().name())
                .param("explanation", encrypted(request.explanation()))
                .param("by", request.registeredBy().value())
                .param("at", request.registeredAt().atOffset(ZoneOffset.UTC))
                .update();
        request.files().forEach(file -> addFile(request, file));
    }

    private byte @Nullable [] encrypted(@Nullable String text) {
        return text == null ? null : cipher.encrypt(text);
    }

    @Override
    public Optional<ClientRequest> find(ClientRequestId id, Oversight oversight) {
        return jdbc.sql(ALL + "and q.id = :id")
                .param("keeper", oversight.keeper().value())
                .param("id", id.value())
                .query(rows)
                .optional();
    }

    @Override
    public Part<ClientRequestSummary> list(
            Oversight oversight, boolean openOnly, @Nullable ClientRequestId after, int limit) {
        var matching = """
                from client_request q
                left join client_request_decision d on d.request_id = q.id
                where q.keeper_id = :keeper and (d.request_id is null or not :openOnly)
                """;
        var total = jdbc.sql("select count(*) " + matching)
                .param("keeper", oversight.keeper().value())
                .param("openOnly", openOnly)
                .query(Long.class)
                .single();
        var found = jdbc.sql("""
                        select q.id, q.kind, q.received_on, q.registered_by, q.registered_at, d.outcome,
                               exists (select from client_request_extension e where e.request_id = q.id) as extended,
                               array (select f.referral_id from client_request_file f where f.request_id = q.id) as files
                        """ + matching + """
                        and (:after::uuid is null or q.id < :after::uuid) order by q.id desc limit :most""")
                .param("keeper", oversight.keeper().value())
                .param("openOnly", openOnly)
                .param("after", after == null ? null : after.value())
                .param("most", limit + 1)
                .query((row, n) -> RequestRows.summary(row))
                .list();
        return Part.of(found, limit, total);
    }

    @Override
    public List<ClientRequest> about(List<ReferralId> files, Oversight oversight) {
        return jdbc.sql(ALL + """
                        and q.id in (select f.request_id from client_request_file f where f.referral_id = any (:files))
                        order by q.registered_at, q.id""")
                .param("keeper", oversight.keeper().value())
                .param("files", uuids(files))
                .query(rows)
                .list();
    }

    @Override
    public List<ReferralId> kept(List<ReferralId> files, Oversight oversight) {
        return jdbc.sql("select id from unnest(:files::uuid[]) as id where keeper_of(id) = :keeper")
                .param("files", uuids(files))
                .param("keeper", oversight.keeper().value())
                .query((row, n) -> new ReferralId(row.getObject("id", UUID.class)))
                .list();
    }

    private static UUID[] uuids(List<ReferralId> files) {
        return files.stream().map(ReferralId::value).toArray(UUID[]::new);
    }

    @Override
    public List<Candidate> candidates(ClientRequestId id, Oversight oversight) {
        return jdbc.sql("""
                        select s.* from client_request q cross join files_of_same_person(q.id) s
                        where q.id = :id and q.keeper_id = :keeper""")
                .param("id", id.value())
                .param("keeper", oversight.keeper().value())
                .query((row, n) -> new Candidate(
                        new ReferralId(row.getObject("id", UUID.class)),
                        new Reference(row.getString("reference")),
                        ReferralStatus.valueOf(row.getString("status")),
                        RequestRows.instant(row, "submitted_at")))
                .list();
    }

    @Override
    public void addFile(ClientRequest request, ReferralId file) {
        try {
            jdbc.sql("""
                            insert into client_request_file (request_id, referral_id)
                            select :request, :file where keeper_of(:file) = :keeper
                            on conflict do nothing""")
                    .param("request", request.id().value())
                    .param("file", file.value())
                    .param("keeper", request.keeper().value())
                    .update();
        } catch (DataIntegrityViolationException gone) {
            throw new NotFound(); // it was destroyed meanwhile
        }
    }

    @Override
    public void addExtension(ClientRequest request, Extension extension) {
        var added = jdbc.sql("""
                        insert into client_request_extension (request_id, reason, extended_by, extended_at)
                        values (:request, :reason, :by, :at) on conflict do nothing""")
                .param("request", request.id().value())
                .param("reason", encrypted(extension.reason()))
                .param("by", extension.by().value())
                .param("at", extension.at().atOffset(ZoneOffset.UTC))
                .update();
        requireFirst(added, RequestNeed.FIRST_TERM);
    }

    @Override
    public void addDecision(ClientRequest request, Decision decision) {
        var added = jdbc.sql("""
                        insert into client_request_decision (request_id, outcome, reason, decided_by, decided_at)
                        values (:request, :outcome, :reason, :by, :at) on conflict do nothing""")
                .param("request", request.id().value())
                .param("outcome", decision.outcome().name())
                .param("reason", encrypted(decision.reason()))
                .param("by", decision.by().value())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
        requireFirst(added, RequestNeed.UNDECIDED_REQUEST);
    }

    /** Of two at once, the second is refused as if it had come later. */
    private static void requireFirst(int added, RequestNeed need) {
        if (added == 0) {
            throw new NeedNotMet(List.of(need));
        }
    }

    @Override
    public void addStatement(ClientRequest request, ClientStatement statement, ProfessionalId recordedBy) {
        jdbc.sql("""
                        insert into client_statement (id, referral_id, request_id, text, recorded_by, recorded_at)
                        values (:id, :referral, :request, :text, :by, :at)""")
                .param("id", statement.id().value())
                .param("referral", statement.referral().value())
                .param("request", request.id().value())
                .param("text", cipher.encrypt(statement.text()))
                .param("by", recordedBy.value())
                .param("at", statement.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
