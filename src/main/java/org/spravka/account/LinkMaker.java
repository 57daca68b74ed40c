package org.spravka.account;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time links. A new one takes the place of those that were not used. */
@Component
@Transactional
class LinkMaker {

    private final OneTimeLinkTable links;
    private final Clock clock;

    LinkMaker(OneTimeLinkTable links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** An invitation for somebody who has no password yet, else a link to set another one. */
    OneTimeLink linkFor(PersonEntity person) {
        links.deleteUnused(person.id());
        var kind = person.passwordHash() == null ? LinkKind.INVITATION : LinkKind.RESET;
        var secret = Secret.random();
        var link = links.save(new OneTimeLinkEntity(kind, person, secret, clock.instant()));
        return new OneTimeLink(kind, "/welcome/" + secret.text(), link.expiresAt(), person.person());
    }

    OneTimeLink linkForFirstAdministrator() {
        links.deleteUnused(LinkKind.SETUP);
        var secret = Secret.random();
        var link = links.save(new OneTimeLinkEntity(LinkKind.SETUP, null, secret, clock.instant()));
        return new OneTimeLink(LinkKind.SETUP, "/setup/" + secret.text(), link.expiresAt(), null);
    }
}
