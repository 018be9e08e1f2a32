/** Contact moments between coach and client, with notes that are only ever added to, appointments and drafts. */
@NullMarked
package nl.welzijnoprecept.conversation;

import org.jspecify.annotations.NullMarked;
