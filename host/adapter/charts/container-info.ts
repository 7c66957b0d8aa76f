// ContainerInfo: where a chart lies on its sheet.

import { IN_SCRIPT } from '../service/access';
import { local, type MethodTable } from '../service/method';
import { defineService } from '../service/service';
import type { ChartDraft } from './chart-draft';

type GoogleContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

const methods: MethodTable<ChartDraft['anchor'], GoogleContainerInfo> = {
  getAnchorRow: local([[]], ({ row }) => row + 1),
  getAnchorColumn: local([[]], ({ column }) => column + 1),
  getOffsetX: local([[]], ({ x }) => x),
  getOffsetY: local([[]], ({ y }) => y),
};

const CONTAINER_INFO = defineService<ChartDraft['anchor'], GoogleContainerInfo>(
  { name: 'ContainerInfo', ...IN_SCRIPT },
  methods,
);

export function containerInfo({ anchor }: ChartDraft): GoogleContainerInfo {
  return CONTAINER_INFO.of(anchor);
}
