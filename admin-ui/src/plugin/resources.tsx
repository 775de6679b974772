import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { CustomRoutes, Resource, type ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';
import { isThere, type UsherContextValue } from '../api/context.js';
import type { ShownResource } from '../api/names.js';
import { pageRoutes, resources } from '../routes.js';
import { firstResource, labelOf } from './takenNames.js';
import { UsherPage } from './UsherPage.js';

const icons: Record<ShownResource, ResourceProps['icon']> = {
  users: PeopleIcon,
  imports: UploadFileIcon,
  groups: GroupsIcon,
  emails: MailIcon,
  'audit-events': HistoryIcon,
  events: CampaignIcon,
};

/**
 * Usher's resources and pages. Elements and no component, because react-admin looks for resources
 * among the elements that it is given and does not look into components.
 */
export function resourcesOf(context: UsherContextValue): ReactNode {
  const { names, without } = context;
  const shown = (Page: ComponentType, list = false): ReactElement => (
    <UsherPage context={context} list={list}>
      <Page />
    </UsherPage>
  );
  return (
    <>
      <Resource name={names.of(firstResource)} />
      {(Object.keys(resources) as ShownResource[])
        .filter((name) => isThere(`/${name}`, without))
        .map((name) => (
          <Resource
            key={name}
            name={names.of(name)}
            icon={icons[name]}
            options={{ label: labelOf(name) }}
            recordRepresentation={resources[name].recordRepresentation}
            {...shownPages(resources[name], shown)}
          />
        ))}
      <CustomRoutes>
        {Object.entries(pageRoutes)
          .filter(([path]) => isThere(path, without))
          .map(([path, Page]) => (
            <Route key={path} path={names.path(path)} element={shown(Page)} />
          ))}
      </CustomRoutes>
    </>
  );
}

interface ResourcePages {
  list?: ComponentType;
  create?: ComponentType;
  edit?: ComponentType;
}

function shownPages(
  { list, create, edit }: ResourcePages,
  shown: (page: ComponentType, list?: boolean) => ReactElement,
): Pick<ResourceProps, keyof ResourcePages> {
  return {
    ...(list && { list: shown(list, true) }),
    ...(create && { create: shown(create) }),
    ...(edit && { edit: shown(edit) }),
  };
}
