// Delivers prepared webhooks at a rate, stands in for the platform's send API, and times both: how long an
// acknowledgement takes, and how long it takes from a webhook to its reply.
//
//   driver REQUESTS BOT_PORT[,BOT_PORT…] SINK_PORT rate PER_SECOND        messages are due at fixed moments
//   driver REQUESTS BOT_PORT[,BOT_PORT…] SINK_PORT window OUTSTANDING     so many are always unanswered
//
// Several ports are several processes of the bot; the connections are shared out among them, as a balancer would.
// REQUESTS holds, for each message, four bytes of length (little endian) and a whole HTTP request. Message number N is from
// the person 628, two digits of the run and N in seven digits; a reply is a call whose body holds that number behind "to":. One JSON object is
// printed. In C, because what measures must cost little beside what is measured: it runs on the same two processors.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "http.h"

#define CONNECTIONS 64
#define PORTS 16
#define SINKS 1024
// So long nothing more comes: what is missing then is lost.
#define PATIENCE 20.0

struct message { const char *bytes; uint32_t length; };
static struct message *messages;
static int count;
// Seconds since the start: when due, when acknowledged, when the reply came; 0: not yet.
static double *due, *acked;
static _Atomic double *replied;
static atomic_int replies, doubles, courtesies, strangers;
static _Atomic double last_event;
static double zero;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9 - zero;
}

static void die(const char *what) { perror(what); exit(1); }

struct connection { int fd; int used; int message; int offset; char buffer[BUFFER]; };

// ---- the platform

static void note(struct connection *c, int head, int length) {
  char *body = c->buffer + head;
  int size = length - head;
  double at = now();
  char *to = memmem(body, size, "\"to\":", 5);
  if (!to) { atomic_fetch_add(&courtesies, 1); return; }
  char *digits = memmem(to, size - (to - body), "628", 3);
  if (!digits || digits + 12 > body + size) { atomic_fetch_add(&strangers, 1); return; }
  int number = 0;
  for (int i = 0; i < 7; i++) number = number * 10 + (digits[5 + i] - '0');
  if (number < 0 || number >= count) { atomic_fetch_add(&strangers, 1); return; }
  if (replied[number] != 0) { atomic_fetch_add(&doubles, 1); return; }
  replied[number] = at;
  last_event = at;
  atomic_fetch_add(&replies, 1);
}

static void *platform(void *argument) {
  int poll = epoll_create1(0), server = listening(*(int *)argument);
  if (server < 0) die("the platform's port");
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL}, events[256];
  epoll_ctl(poll, EPOLL_CTL_ADD, server, &event);
  static int serial;
  while (1) {
    int ready = epoll_wait(poll, events, 256, 1000);
    for (int i = 0; i < ready; i++) {
      struct connection *c = events[i].data.ptr;
      if (!c) {
        int fd = accept(server, NULL, NULL);
        if (fd < 0) continue;
        c = calloc(1, sizeof *c);
        c->fd = nonblocking(fd);
        event.data.ptr = c;
        epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
        continue;
      }
      int got = read(c->fd, c->buffer + c->used, BUFFER - c->used);
      if (got <= 0) {
        if (got < 0 && errno == EAGAIN) continue;
        close(c->fd);
        free(c);
        continue;
      }
      c->used += got;
      int head, length;
      while ((length = whole(c->buffer, c->used, &head)) && length <= c->used) {
        note(c, head, length);
        char body[256], answer[512];
        int size = snprintf(body, sizeof body,
          "{\"messaging_product\":\"whatsapp\",\"contacts\":[{\"input\":\"1\",\"wa_id\":\"1\"}],\"messages\":[{\"id\":\"wamid.load%d\"}]}",
          ++serial);
        int all = snprintf(answer, sizeof answer,
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", size, body);
        if (write(c->fd, answer, all) != all) { /* The other side notices. */ }
        memmove(c->buffer, c->buffer + length, c->used - length);
        c->used -= length;
      }
    }
  }
  return NULL;
}

// ---- the deliveries

static int opened(int port) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = loopback(port);
  if (connect(fd, (struct sockaddr *)&address, sizeof address)) die("the bot's port");
  return nonblocking(fd);
}

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}

static void figures(const char *name, double *values, int n) {
  qsort(values, n, sizeof *values, by_size);
  double p50 = n ? values[n / 2] : 0, p99 = n ? values[(int)(n * 0.99)] : 0, most = n ? values[n - 1] : 0;
  printf("\"%s_p50_ms\":%.2f,\"%s_p99_ms\":%.2f,\"%s_max_ms\":%.2f,", name, p50 * 1000, name, p99 * 1000, name, most * 1000);
}

int main(int argc, char **argv) {
  if (argc != 6) { fprintf(stderr, "usage: driver REQUESTS BOT_PORT[,BOT_PORT...] SINK_PORT rate|window NUMBER\n"); return 2; }
  int bots[PORTS], ports = 0, sink = atoi(argv[3]), is_window = !strcmp(argv[4], "window");
  for (char *port = strtok(argv[2], ","); port && ports < PORTS; port = strtok(NULL, ",")) bots[ports++] = atoi(port);
  if (!ports) { fprintf(stderr, "driver: no port\n"); return 2; }
  double setting = atof(argv[5]);
  int file = open(argv[1], O_RDONLY);
  struct stat info;
  if (file < 0 || fstat(file, &info)) die(argv[1]);
  const char *all = mmap(NULL, info.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  if (all == MAP_FAILED) die("mmap");
  messages = calloc(info.st_size / 64 + 1, sizeof *messages);
  for (off_t at = 0; at + 4 <= info.st_size; count++) {
    memcpy(&messages[count].length, all + at, 4);
    messages[count].bytes = all + at + 4;
    at += 4 + messages[count].length;
  }
  due = calloc(count, sizeof *due);
  acked = calloc(count, sizeof *acked);
  replied = calloc(count, sizeof *replied);
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  zero = t.tv_sec + t.tv_nsec / 1e9 - 0.001;
  pthread_t thread;
  pthread_create(&thread, NULL, platform, &sink);
  usleep(50000);

  int poll = epoll_create1(0), idle[CONNECTIONS], idles = 0, sent = 0, answered = 0, refused = 0, broken = 0;
  static struct connection connections[CONNECTIONS];
  for (int i = 0; i < CONNECTIONS; i++) {
    connections[i].fd = opened(bots[i % ports]);
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = i};
    epoll_ctl(poll, EPOLL_CTL_ADD, connections[i].fd, &event);
    idle[idles++] = i;
  }
  double start = now(), last_ack = 0;
  last_event = start;
  struct epoll_event events[CONNECTIONS];
  while (1) {
    double at = now();
    while (sent < count && idles > 0) {
      double when = start + sent / setting;
      if (is_window ? sent - replies >= setting : when > at) break;
      struct connection *c = &connections[idle[--idles]];
      c->message = sent;
      c->used = 0;
      // Late when no connection was free: the wait counts.
      due[sent] = is_window ? at : when;
      struct message m = messages[sent++];
      uint32_t written = 0;
      while (written < m.length) {
        int n = write(c->fd, m.bytes + written, m.length - written);
        if (n > 0) written += n;
        else if (errno != EAGAIN) { broken++; break; }
      }
    }
    if (answered + refused + broken >= count && replies >= answered) break;
    if (now() - (last_event > last_ack ? last_event : last_ack) > PATIENCE) break;
    int wait = 1;
    int ready = epoll_wait(poll, events, CONNECTIONS, wait);
    for (int i = 0; i < ready; i++) {
      struct connection *c = &connections[events[i].data.u32];
      int got = read(c->fd, c->buffer + c->used, BUFFER - 1 - c->used);
      if (got <= 0) {
        if (got < 0 && errno == EAGAIN) continue;
        // Opened anew, as a platform would; what was under way is not acknowledged.
        broken++;
        close(c->fd);
        c->fd = opened(bots[events[i].data.u32 % ports]);
        struct epoll_event event = {.events = EPOLLIN, .data.u32 = events[i].data.u32};
        epoll_ctl(poll, EPOLL_CTL_ADD, c->fd, &event);
        idle[idles++] = events[i].data.u32;
        continue;
      }
      c->used += got;
      int head, length = whole(c->buffer, c->used, &head);
      if (!length || length > c->used) continue;
      last_ack = now();
      if (!memcmp(c->buffer + 9, "200", 3)) { acked[c->message] = last_ack; answered++; } else refused++;
      idle[idles++] = events[i].data.u32;
    }
  }
  double *ack = calloc(count, sizeof *ack), *reply = calloc(count, sizeof *reply);
  int acks = 0, back = 0;
  double first = start, last = start;
  for (int i = 0; i < count; i++) {
    if (acked[i]) ack[acks++] = acked[i] - due[i];
    if (replied[i]) { reply[back++] = replied[i] - due[i]; if (replied[i] > last) last = replied[i]; }
  }
  printf("{\"messages\":%d,\"acknowledged\":%d,\"refused\":%d,\"broken\":%d,\"replied\":%d,\"doubled\":%d,\"courtesies\":%d,\"strangers\":%d,",
    count, answered, refused, broken, back, doubles, courtesies, strangers);
  figures("ack", ack, acks);
  figures("reply", reply, back);
  printf("\"seconds\":%.3f,\"acknowledged_in_s\":%.3f,\"per_second\":%.1f}\n", last - first, last_ack - first, last > first ? back / (last - first) : 0.0);
  return 0;
}
