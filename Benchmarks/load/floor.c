// What no bot can do without, and nothing else: the measure of how far the load can go at all on a machine.
//
//   floor DATABASE PORT SINK_PORT PATH        (environment: PEER_APP_SECRET)
//
// It checks the signature, stores the message before it answers 200, knows a repeated one, queues one fixed reply in the same
// transaction, sends it over connections that stay open, and records that it was sent. It matches nothing, knows no person, seals
// nothing, waits for nobody and gives up on whatever surprises it. SQLite as the others have it: write-ahead, synchronous=FULL,
// as many messages to a commit as are waiting.
#define _GNU_SOURCE
#include <errno.h>
#include <openssl/hmac.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include "http.h"

#define SLOTS 64
#define QUEUE 65536

struct connection { int fd, used, length; int64_t job; char buffer[BUFFER]; };
struct job { struct connection *from; char id[96], to[32], text[1024]; int64_t row; };

static void die(const char *what) { perror(what); exit(1); }

// ---- from thread to thread

struct line { pthread_mutex_t lock; pthread_cond_t filled; int bell, first, count; struct job *jobs[QUEUE]; };
static struct line to_store = {.lock = PTHREAD_MUTEX_INITIALIZER, .filled = PTHREAD_COND_INITIALIZER, .bell = -1};
static struct line to_acknowledge = {.lock = PTHREAD_MUTEX_INITIALIZER, .filled = PTHREAD_COND_INITIALIZER};
static struct line to_send = {.lock = PTHREAD_MUTEX_INITIALIZER, .filled = PTHREAD_COND_INITIALIZER};

static void put(struct line *line, struct job **jobs, int count) {
  if (!count) return;
  pthread_mutex_lock(&line->lock);
  for (int i = 0; i < count; i++) {
    if (line->count == QUEUE) die("a queue is full");
    line->jobs[(line->first + line->count++) % QUEUE] = jobs[i];
  }
  if (line->bell < 0) pthread_cond_signal(&line->filled);
  pthread_mutex_unlock(&line->lock);
  uint64_t one = 1;
  if (line->bell >= 0 && write(line->bell, &one, sizeof one) < 0) die("a bell");
}

static int take(struct line *line, struct job **jobs, int most, int wait) {
  pthread_mutex_lock(&line->lock);
  while (wait && !line->count) pthread_cond_wait(&line->filled, &line->lock);
  int count = 0;
  while (count < most && line->count) {
    jobs[count++] = line->jobs[line->first];
    line->first = (line->first + 1) % QUEUE;
    line->count--;
  }
  pthread_mutex_unlock(&line->lock);
  return count;
}

// ---- bytes

static void field(const char *body, const char *end, const char *name, char *into, size_t most) {
  const char *p = memmem(body, end - body, name, strlen(name));
  into[0] = 0;
  if (!p) return;
  p += strlen(name);
  while (p < end && *p != '"') p++;
  const char *q = ++p;
  while (q < end && *q != '"') q += *q == '\\' ? 2 : 1;
  if (q > end) return;
  size_t size = (size_t)(q - p) < most - 1 ? (size_t)(q - p) : most - 1;
  memcpy(into, p, size);
  into[size] = 0;
}

// ---- webhooks in

static const char *secret;

static void answer(struct connection *c, const char *status) {
  char text[128];
  int size = snprintf(text, sizeof text, "HTTP/1.1 %s\r\nContent-Length: 2\r\n\r\nok", status);
  if (write(c->fd, text, size) != size) return;
  memmove(c->buffer, c->buffer + c->length, c->used - c->length);
  c->used -= c->length;
  c->length = 0;
}

static void receive(struct connection *c) {
  int head;
  while (!c->length && (c->length = whole(c->buffer, c->used, &head))) {
    if (c->length > c->used) { c->length = 0; return; }
    const char *body = c->buffer + head, *end = c->buffer + c->length;
    unsigned char code[32];
    char hex[65];
    HMAC(EVP_sha256(), secret, strlen(secret), (const unsigned char *)body, end - body, code, NULL);
    for (int i = 0; i < 32; i++) sprintf(hex + 2 * i, "%02x", code[i]);
    if (!memcmp(c->buffer, "GET", 3)) { answer(c, "200 OK"); continue; }
    if (!memmem(c->buffer, head, hex, 64)) { answer(c, "401 Unauthorized"); continue; }
    struct job *job = calloc(1, sizeof *job);
    job->from = c;
    const char *message = memmem(body, end - body, "\"messages\"", 10);
    if (message) {
      field(message, end, "\"id\":", job->id, sizeof job->id);
      field(message, end, "\"from\":", job->to, sizeof job->to);
      field(message, end, "\"body\":", job->text, sizeof job->text);
    }
    put(&to_store, &job, 1);
  }
}

static void *serve(void *argument) {
  int poll = epoll_create1(0), server = listening(*(int *)argument);
  if (server < 0) die("the port");
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL}, events[256];
  epoll_ctl(poll, EPOLL_CTL_ADD, server, &event);
  event.data.ptr = &to_acknowledge;
  epoll_ctl(poll, EPOLL_CTL_ADD, to_acknowledge.bell, &event);
  static struct job *jobs[QUEUE];
  while (1) {
    int ready = epoll_wait(poll, events, 256, -1);
    for (int i = 0; i < ready; i++) {
      struct connection *c = events[i].data.ptr;
      if (!c) {
        int fd = accept(server, NULL, NULL);
        if (fd < 0) continue;
        c = calloc(1, sizeof *c);
        c->fd = nonblocking(fd);
        event.data.ptr = c;
        epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
      } else if ((void *)c == &to_acknowledge) {
        uint64_t rung;
        if (read(to_acknowledge.bell, &rung, sizeof rung) < 0) continue;
        int count = take(&to_acknowledge, jobs, QUEUE, 0);
        for (int k = 0; k < count; k++) {
          struct connection *from = jobs[k]->from;
          free(jobs[k]);
          answer(from, "200 OK");
          receive(from);
        }
      } else {
        int got = read(c->fd, c->buffer + c->used, BUFFER - c->used);
        if (got > 0) c->used += got;
        else if (got == 0 || errno != EAGAIN) { epoll_ctl(poll, EPOLL_CTL_DEL, c->fd, NULL); close(c->fd); continue; }
        receive(c);
      }
    }
  }
  return NULL;
}

// ---- inbox and outbox

static sqlite3 *db;

static void run(const char *sql) {
  char *error;
  if (sqlite3_exec(db, sql, NULL, NULL, &error)) { fprintf(stderr, "%s: %s\n", sql, error); exit(1); }
}

static sqlite3_stmt *prepared(const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL)) { fprintf(stderr, "%s\n", sqlite3_errmsg(db)); exit(1); }
  return statement;
}

static void *store(void *unused) {
  run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
      "CREATE TABLE inbox (id INTEGER PRIMARY KEY, wamid TEXT UNIQUE, sender TEXT, body TEXT);"
      "CREATE TABLE outbox (id INTEGER PRIMARY KEY, recipient TEXT, body TEXT, sent REAL);"
      "CREATE INDEX outbox_waiting ON outbox (id) WHERE sent IS NULL;");
  sqlite3_stmt *in = prepared("INSERT INTO inbox (wamid, sender, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  sqlite3_stmt *out = prepared("INSERT INTO outbox (recipient, body) VALUES (?, ?)");
  sqlite3_stmt *sent = prepared("UPDATE outbox SET sent = 1 WHERE id = ?");
  static struct job *jobs[512], *back[512], *replies[512];
  while (1) {
    int count = take(&to_store, jobs, 512, 1), backs = 0, reply = 0;
    run("BEGIN IMMEDIATE");
    for (int i = 0; i < count; i++) {
      struct job *job = jobs[i];
      if (job->row) {
        sqlite3_bind_int64(sent, 1, job->row);
        if (sqlite3_step(sent) != SQLITE_DONE) die("sent");
        sqlite3_reset(sent);
        free(job);
        continue;
      }
      back[backs++] = job;
      if (!job->id[0]) continue;
      sqlite3_bind_text(in, 1, job->id, -1, SQLITE_STATIC);
      sqlite3_bind_text(in, 2, job->to, -1, SQLITE_STATIC);
      sqlite3_bind_text(in, 3, job->text, -1, SQLITE_STATIC);
      if (sqlite3_step(in) != SQLITE_DONE) die("inbox");
      sqlite3_reset(in);
      if (!sqlite3_changes(db)) continue;
      struct job *send = malloc(sizeof *send);
      memcpy(send->to, job->to, sizeof send->to);
      snprintf(send->text, sizeof send->text,
               "{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",\"to\":\"%s\",\"type\":\"text\",\"text\":{\"body\":"
               "\"Terima kasih. Kabar ini belum pernah kami periksa; kami beri tahu Anda bila sudah.\"}}", job->to);
      sqlite3_bind_text(out, 1, send->to, -1, SQLITE_STATIC);
      sqlite3_bind_text(out, 2, send->text, -1, SQLITE_STATIC);
      if (sqlite3_step(out) != SQLITE_DONE) die("outbox");
      sqlite3_reset(out);
      send->row = sqlite3_last_insert_rowid(db);
      replies[reply++] = send;
    }
    run("COMMIT");
    put(&to_acknowledge, back, backs);
    put(&to_send, replies, reply);
  }
  return unused;
}

// ---- replies out

static void *dispatch(void *argument) {
  char **argv = argument;
  struct sockaddr_in address = loopback(atoi(argv[3]));
  int poll = epoll_create1(0), idles = 0;
  static struct connection slots[SLOTS];
  struct connection *idle[SLOTS];
  static struct job *under_way[SLOTS];
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL}, events[256];
  epoll_ctl(poll, EPOLL_CTL_ADD, to_send.bell, &event);
  for (int i = 0; i < SLOTS; i++) { slots[i].fd = -1; idle[idles++] = &slots[i]; }
  while (1) {
    struct job *job;
    while (idles && take(&to_send, &job, 1, 0)) {
      struct connection *c = idle[--idles];
      if (c->fd < 0) {
        c->fd = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(c->fd, (struct sockaddr *)&address, sizeof address)) die("the platform");
        nonblocking(c->fd);
        event.data.ptr = c;
        epoll_ctl(poll, EPOLL_CTL_ADD, c->fd, &event);
      }
      char text[2048];
      int size = snprintf(text, sizeof text,
                          "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAuthorization: Bearer token\r\n"
                          "Content-Length: %zu\r\n\r\n%s", argv[4], strlen(job->text), job->text);
      if (write(c->fd, text, size) != size) die("a send");
      under_way[c - slots] = job;
    }
    int ready = epoll_wait(poll, events, 256, -1), done = 0;
    struct job *jobs[256];
    for (int i = 0; i < ready; i++) {
      struct connection *c = events[i].data.ptr;
      uint64_t rung;
      if (!c) { if (read(to_send.bell, &rung, sizeof rung) < 0) die("a bell"); continue; }
      int got = read(c->fd, c->buffer + c->used, BUFFER - c->used), head;
      if (got <= 0) {
        if (got < 0 && errno == EAGAIN) continue;
        // The platform has gone, between two runs: opened anew with the next reply.
        close(c->fd);
        c->fd = -1;
        continue;
      }
      c->used += got;
      int length = whole(c->buffer, c->used, &head);
      if (!length || length > c->used) continue;
      c->used = 0;
      jobs[done++] = under_way[c - slots];
      idle[idles++] = c;
    }
    put(&to_store, jobs, done);
  }
  return NULL;
}

int main(int argc, char **argv) {
  secret = getenv("PEER_APP_SECRET");
  if (argc != 5 || !secret) { fprintf(stderr, "usage: PEER_APP_SECRET=... floor DATABASE PORT SINK_PORT PATH\n"); return 2; }
  if (sqlite3_open(argv[1], &db)) die(argv[1]);
  to_acknowledge.bell = eventfd(0, EFD_NONBLOCK);
  to_send.bell = eventfd(0, EFD_NONBLOCK);
  int port = atoi(argv[2]);
  pthread_t threads[2];
  pthread_create(&threads[0], NULL, store, NULL);
  pthread_create(&threads[1], NULL, dispatch, argv);
  serve(&port);
  return 0;
}
