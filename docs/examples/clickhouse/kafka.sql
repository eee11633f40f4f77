-- From documentation, not run: no broker is there when this repository is checked. twins and its view (schema.sql) are run.
--
-- Whole twins only. A change event is judged as what it is, a part (state indeterminate): fold events before they come here.
CREATE TABLE IF NOT EXISTS twins_queue (document String)
ENGINE = Kafka
SETTINGS
    kafka_broker_list = 'NAMESPACE.servicebus.windows.net:9093',
    kafka_topic_list = 'twins',
    kafka_group_name = 'clickhouse',
    kafka_format = 'RawBLOB',
    kafka_num_consumers = 2,
    kafka_max_block_size = 8192;

-- Event Hubs asks for SASL (PLAIN) over TLS. Keep that, with the connection string, in the server's configuration (<kafka>), not in SQL.

CREATE MATERIALIZED VIEW IF NOT EXISTS twins_from_queue TO twins AS SELECT document FROM twins_queue;
