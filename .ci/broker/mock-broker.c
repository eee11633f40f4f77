/* The mock broker of librdkafka with one topic: prints where it listens, and ends with its standard input. */
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments) {
  char trouble[512];
  rd_kafka_t *client;
  rd_kafka_mock_cluster_t *cluster;

  if (count != 3) return 2;
  client = rd_kafka_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), trouble, sizeof trouble);
  if (client == NULL) {
    fprintf(stderr, "%s\n", trouble);
    return 1;
  }
  cluster = rd_kafka_mock_cluster_new(client, 1);
  if (rd_kafka_mock_topic_create(cluster, arguments[1], atoi(arguments[2]), 1)) return 1;
  printf("%s\n", rd_kafka_mock_cluster_bootstraps(cluster));
  fflush(stdout);
  while (getchar() != EOF) continue;
  return 0;
}
