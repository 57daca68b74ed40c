package org.spravka.content;

import org.springframework.data.jpa.repository.JpaRepository;

interface Redirects extends JpaRepository<RedirectEntity, String> {}
