package nl.welzijnoprecept.assessment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Moment;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** One measurement; only ever added. The total stands beside the scores, for figures. */
@Entity
@Immutable
@Table(name = "measurement")
@NullUnmarked // filled by Hibernate
class MeasurementRow {
    @Id
    public UUID id;

    @Column(name = "referral_id")
    public UUID referral;

    @Enumerated(EnumType.STRING)
    public Instrument instrument;

    @Column(name = "instrument_version")
    public int version;

    @Enumerated(EnumType.STRING)
    public Moment moment;

    public LocalDate takenOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Integer> scores;

    /** What they come to, as it was scored; null for a conversation tool. */
    public Integer total;

    public UUID recordedBy;
    public Instant recordedAt;
}
