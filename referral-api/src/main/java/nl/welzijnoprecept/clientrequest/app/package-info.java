/** Clients' requests over HTTP: record, decide, export, correct, erase. */
@NullMarked
package nl.welzijnoprecept.clientrequest.app;

import org.jspecify.annotations.NullMarked;
