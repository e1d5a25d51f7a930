-- What of a file a reading was of: '' the file itself, else a sheet, a member of an archive, the pages of a folder.
ALTER TABLE refrain.imports ADD COLUMN IF NOT EXISTS part String DEFAULT '';
ALTER TABLE refrain.set_aside ADD COLUMN IF NOT EXISTS part String DEFAULT '';
