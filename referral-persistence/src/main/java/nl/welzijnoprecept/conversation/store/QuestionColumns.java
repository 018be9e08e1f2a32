package nl.welzijnoprecept.conversation.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import nl.welzijnoprecept.encryption.EncryptedText;
import org.jspecify.annotations.NullUnmarked;

/** The columns of the three questions. */
@Embeddable
@NullUnmarked // filled by Hibernate
class QuestionColumns {
    @Convert(converter = EncryptedText.class)
    public String cause;

    @Convert(converter = EncryptedText.class)
    public String ownView;

    @Convert(converter = EncryptedText.class)
    public String satisfiedWhen;
}
