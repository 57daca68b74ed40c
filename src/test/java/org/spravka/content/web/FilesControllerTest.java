package org.spravka.content.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.content.FileStore;
import org.spravka.content.Picture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@SpravkaTest
class FilesControllerTest {

    private static final byte[] SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 300'/>".getBytes(StandardCharsets.UTF_8);

    @Autowired
    FileStore files;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.standaloneSetup(new FilesController(files)).build();
    }

    @Test
    void aPictureIsKeptByTheBrowserForeverAndCanDoNothing() throws Exception {
        browser.perform(get(svg().path()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(SVG))
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, "image/svg+xml"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(
                                "Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'"))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @Test
    void aPictureThatTheBrowserHasIsNotSentAgain() throws Exception {
        var picture = svg();

        browser.perform(get(picture.path()).header(HttpHeaders.IF_NONE_MATCH, "\"" + picture.sha256() + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void whatIsNotThereOrOfAnotherKindIsNotFound() throws Exception {
        browser.perform(get("/files/" + "0".repeat(64) + "/flow.svg")).andExpect(status().isNotFound());
        browser.perform(get("/files/nonsense/flow.svg")).andExpect(status().isNotFound());
        browser.perform(get("/files/" + svg().sha256() + "/flow.html")).andExpect(status().isNotFound());
        browser.perform(get("/files/" + svg().sha256() + "/flow.png")).andExpect(status().isNotFound());
    }

    private Picture svg() throws Exception {
        return files.store("flow.svg", SVG);
    }
}
